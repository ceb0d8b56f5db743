// The rules over many documents: the first are read here, as starting threads costs more than reading a few; the rest on threads.
import { byRules } from '../ingest/reader.ts';
import { intake } from '../ingest/sources/intake.ts';
import type { Reading } from '../model/claims.ts';
import type { Document, DocumentInput } from '../model/documents.ts';
import { InputError } from '../model/errors.ts';
import { factsOf } from './facts.ts';
import { Threads, threadsAsked } from './threads.ts';

/** Characters that are read in the time in which a thread starts, or nearly. */
const FEW = 150_000;
/** Documents that wait for a thread, for each of them: enough that none is idle. */
const WAITING = 4;

export class Spread {
  readonly #threads: Threads;
  #here: number;

  /** `asked` is what --threads says: then all but the first document go to threads. @throws InputError if it is no number */
  constructor(asked: string | undefined) {
    this.#threads = new Threads(threadsAsked(asked));
    this.#here = asked === undefined ? FEW : 1;
  }

  /** How many documents to hand over before the first has come back. */
  get ahead(): number {
    return this.#threads.size === 1 ? 1 : this.#threads.size * WAITING;
  }

  /** A document in the facts format, as one line of JSON. @throws InputError if it is refused, ReadingFailed if reading it fails */
  facts(input: DocumentInput): Promise<string> {
    const { text, html, records } = input;
    return this.#isHere((text ?? html ?? records ?? '').length)
      ? guarded(async () => JSON.stringify(await factsOf(intake(input))))
      : guarded(() => this.#threads.facts(input));
  }

  /** What the rules read in a document. @throws ReadingFailed if reading it fails */
  reading(document: Document): Promise<Reading> {
    return this.#isHere(document.text.length)
      ? guarded(() => byRules(document))
      : guarded(() => this.#threads.reading(document));
  }

  close(): Promise<void> {
    return this.#threads.close();
  }

  #isHere(length: number): boolean {
    if (this.#threads.size === 1) return true;
    const here = this.#here > 0;
    this.#here -= length;
    return here;
  }
}

/** The rules stumbled over a document, or the thread that read it died: a defect, told of that document; the rest is read. */
export class ReadingFailed extends Error {
  override readonly name = 'ReadingFailed';
}

async function guarded<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof InputError) throw error;
    throw new ReadingFailed(`reading it failed: ${error.message}`, { cause: error });
  }
}
