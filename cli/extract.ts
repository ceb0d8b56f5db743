// `entente extract`: what documents state, in the facts format, one JSON object a line on standard output, or where two readers differ.
// Needs no store and keeps nothing but the answers that models gave.
import { Command } from 'commander';
import { compare } from '../ingest/read/compare/compare.ts';
import { intake } from '../ingest/sources/intake.ts';
import type { DocumentInput } from '../model/documents.ts';
import { InputError } from '../model/errors.ts';
import { type ComparedDocument, Sum, toldComparison } from './compared.ts';
import { stating } from './facts.ts';
import { inOrder } from './in-order.ts';
import { untilAborted, watchInterruption } from './interruption.ts';
import { type NamedReader, READER_OPTION, Readers } from './readers.ts';
import { allSources, documentsOrRefusals, Refusals, type SourcedOrRefused } from './sources.ts';
import { ReadingFailed, Spread } from './spread.ts';
import { say, warn } from './streams.ts';

const HELP = `
Each source is a file (.txt .md .html .json .jsonl .xml), a folder, a web address, or - for standard input.
A model is asked over the net and paid for by whoever owns the key: the text is sent to ENTENTE_MODEL_URL, the model ENTENTE_MODEL_NAME
answers, and what the text does not prove is dropped (docs/model-reader.md).

Example:
  $ entente extract article.txt | head -c 400
  $ curl -s https://example.org/news/1 | entente extract - > facts.jsonl
  $ ENTENTE_MODEL_URL=http://127.0.0.1:8080/v1 ENTENTE_MODEL_NAME=local entente extract --reader model article.txt
  $ entente extract --compare rules,model article.txt
  $ entente extract --compare model:one,model:other --json articles/`;

interface Options {
  reader: string;
  compare?: string;
  json?: boolean;
  threads?: string;
}

export function extractCommand(): Command {
  return new Command('extract')
    .summary('print the facts that documents state, as JSON Lines')
    .description(
      'Prints the facts that documents state: one JSON object a document, in the facts format. Keeps nothing but the answers of models.',
    )
    .argument('<source...>', 'files, folders, web addresses, or - for standard input')
    .option('--reader <reader>', `who reads: ${READER_OPTION}`, 'rules')
    .option('--compare <readers>', 'two readers joined by a comma, such as rules,model: say where they differ')
    .option('--json', 'with --compare: one JSON object a document')
    .option('--threads <number>', 'how many threads the rules read on (by default as many as there are cores)')
    .addHelpText('after', HELP)
    .action(extract);
}

/** What is done with each document; gives what is to be said of it. */
type Telling = (input: DocumentInput) => Promise<string[]>;

/** What is to be said of one document, or why it was refused. */
interface Told {
  from: string;
  lines: string[];
  refused?: Error;
}

async function extract(names: string[], options: Options): Promise<void> {
  const interruption = watchInterruption();
  const readers = new Readers(process.env, interruption.signal);
  const comparing = options.compare === undefined ? undefined : new Comparing(options.compare, options, readers);
  const reader = comparing ? undefined : readers.named(options.reader);
  const spread = reader?.name === 'rules' ? new Spread(options.threads) : undefined;
  const tell = comparing?.tell ?? (spread ? byRules(spread) : byModel(reader));
  const refusals = new Refusals();
  try {
    const documents = untilAborted(documentsOrRefusals(await allSources(names)), interruption.signal);
    const told = inOrder(documents, (document) => toldOf(document, tell), spread?.ahead ?? 1);
    for await (const { from, lines, refused } of told) {
      for (const line of lines) await say(line);
      if (refused) refusals.take(refused, from);
    }
    if (comparing) warn(comparing.sum());
  } catch (error) {
    if (interruption.exitCode() === undefined) throw error; // else it is what a model that was stopped says
  } finally {
    interruption.release();
    await spread?.close();
    readers.sayWhatWasAsked();
  }
  const stopped = interruption.exitCode();
  if (stopped !== undefined) process.exit(stopped); // a source (standard input, a slow page) may still be open
  if (refusals.code !== undefined) process.exitCode = refusals.code;
}

/** What is told of a document. */
async function toldOf(document: SourcedOrRefused, tell: Telling): Promise<Told> {
  const { from } = document;
  if ('refused' in document) return { from, lines: [], refused: document.refused };
  try {
    return { from, lines: await tell(document.input) };
  } catch (error) {
    if (!(error instanceof InputError || error instanceof ReadingFailed)) throw error;
    return { from, lines: [], refused: error };
  }
}

const byRules =
  (spread: Spread): Telling =>
  async (input) => [await spread.facts(input)];

const byModel =
  (reader: NamedReader | undefined): Telling =>
  async (input) => {
    const { document, stated } = intake(input);
    const reading = stated ?? (await reader?.read(document));
    return reading ? [JSON.stringify(stating(document, reading.facts))] : [];
  };

/** Two readers over the same documents. */
class Comparing {
  readonly #readers: readonly [NamedReader, NamedReader];
  readonly #sum = new Sum();
  readonly #json: boolean;

  /** @throws InputError unless two different readers are named */
  constructor(names: string, { reader, json = false }: Options, readers: Readers) {
    const [first, second, ...more] = names.split(',').map((name) => readers.named(name.trim()));
    if (!first || !second || more.length > 0 || first.name === second.name)
      throw new InputError(`--compare ${names}: give two different readers, such as rules,model`, 'compare');
    if (reader !== 'rules') throw new InputError('give --reader or --compare, not both', 'reader');
    this.#readers = [first, second];
    this.#json = json;
  }

  readonly tell: Telling = async (input) => {
    const { document, stated } = intake(input);
    if (stated)
      throw new InputError(`${document.id}: records state their facts themselves; no reader reads them`, 'records');
    const [first, second] = this.#readers;
    const [one, other] = [await first.read(document), await second.read(document)];
    const compared: ComparedDocument = {
      document: document.id,
      title: document.title,
      readers: [first.name, second.name],
      lists: compare(one.facts, other.facts),
    };
    this.#sum.add(compared.lists);
    return this.#json ? [JSON.stringify(compared)] : toldComparison(compared);
  };

  /** What all documents came to. */
  sum(): string {
    const [first, second] = this.#readers;
    return this.#sum.told([first.name, second.name]);
  }
}
