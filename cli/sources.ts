// What a command was asked to read, document by document. A source that cannot be read is named on standard error and passed over,
// so that one bad file in a folder, or one page that does not answer, does not stop the rest; the exit code then tells of it.
import { documentsIn, type Sourced, sourceNames } from '../ingest/sources/files.ts';
import { InputError, LimitError, UnavailableError } from '../model/errors.ts';
import { exitCodeOf, sentenceOf } from './exit-codes.ts';
import { warn } from './streams.ts';

/** What was refused so far. */
export class Refusals {
  #count = 0;
  #code: number | undefined;

  get count(): number {
    return this.#count;
  }

  /** The exit code of the first refusal; undefined while nothing was refused. */
  get code(): number | undefined {
    return this.#code;
  }

  /** Names what was refused; `from` says where it stands, unless the message does. */
  take(error: Error, from = ''): void {
    this.#count += 1;
    this.#code ??= exitCodeOf(error);
    const sentence = sentenceOf(error);
    warn(sentence.startsWith(from) ? sentence : `${from}: ${sentence}`);
  }
}

/** The names of all sources, folders replaced by their files. @throws InputError for a name that is none */
export async function allSources(names: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for await (const name of sourceNames(names)) all.push(name);
  return all;
}

/** A document, or why one was refused. */
export type SourcedOrRefused = Sourced | { from: string; refused: Error };

/** The documents of all these sources, and what was refused where it stood among them. */
export async function* documentsOrRefusals(names: readonly string[]): AsyncGenerator<SourcedOrRefused> {
  for (const name of names) {
    const refused: Error[] = [];
    try {
      for await (const document of documentsIn(name, { onRefused: (error) => refused.push(error) })) {
        for (const error of refused.splice(0)) yield { from: '', refused: error };
        yield document;
      }
    } catch (error) {
      yield* refused.splice(0).map((earlier) => ({ from: '', refused: earlier }));
      if (!isRefusal(error)) throw error;
      yield { from: name, refused: error };
    }
    yield* refused.map((error) => ({ from: '', refused: error }));
  }
}

/** The documents of one source; what is refused goes to `refusals`. */
export async function* documentsOf(name: string, refusals: Refusals): AsyncGenerator<Sourced> {
  try {
    yield* documentsIn(name, { onRefused: (error) => refusals.take(error) });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    refusals.take(error, name);
  }
}

const isRefusal = (error: unknown): error is InputError | LimitError | UnavailableError =>
  error instanceof InputError || error instanceof LimitError || error instanceof UnavailableError;
