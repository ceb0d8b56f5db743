// `entente read`: hands documents to the desk, batch by batch, and says what became of each. A batch is kept whole or not at all;
// what is refused is named and the rest goes on. Ctrl-C ends after the batch under way.
import { Command } from 'commander';
import type { Sourced } from '../ingest/sources/files.ts';
import type { Desk, Receipt } from '../model/desk.ts';
import { InputError } from '../model/errors.ts';
import { type AtHand, openAtHand } from './at-hand.ts';
import { untilAborted, watchInterruption } from './interruption.ts';
import { showProgress } from './progress.ts';
import { READER_OPTION, Readers } from './readers.ts';
import { allSources, documentsOf, Refusals } from './sources.ts';
import { ReadingFailed, Spread } from './spread.ts';
import { say, warn } from './streams.ts';
import { counted, summed, toldLists, toldReceipt } from './told.ts';

const HELP = `
Each source is a file (.txt .md .html .json .jsonl .xml), a folder, a web address, or - for standard input.
While a server holds the store, the documents are handed to that server, which reads them with its own reader.
With --reader model the text is sent to the model that ENTENTE_MODEL_URL and ENTENTE_MODEL_NAME name (docs/model-reader.md).

Example:
  $ entente read articles/ https://example.org/news/1
  $ entente read --reader model article.txt
  $ echo 'Prime Minister … received Foreign Minister … in Ha Noi on 5 March 2024.' | entente read -`;

export function readCommand(): Command {
  return new Command('read')
    .summary('read articles and records into the graph')
    .description(
      'Reads articles and records into the graph. What was read before and has not changed is left as it is.',
    )
    .argument('<source...>', 'files, folders, web addresses, or - for standard input')
    .option('--reader <reader>', `who reads: ${READER_OPTION} (by default the rules, or the server's own reader)`)
    .option('--threads <number>', 'how many threads the rules read on (by default as many as there are cores)')
    .addHelpText('after', HELP)
    .action(read);
}

async function read(names: string[], options: { reader?: string; threads?: string }): Promise<void> {
  const interruption = watchInterruption();
  const readers = new Readers(process.env, interruption.signal);
  const reader = options.reader === undefined ? undefined : readers.named(options.reader);
  const spread = new Spread(options.threads);
  const all = await allSources(names);
  const atHand = await openAtHand(process.env, interruption, { reader, spread });
  const began = performance.now();
  const reading = new Reading(atHand, all.length);
  try {
    await reading.run(all, interruption.signal);
  } catch (error) {
    // a model that is stopped amid a document says so; the document is then not kept, as if it had not been come to
    if (!readers.askModels || interruption.exitCode() === undefined) throw error;
  } finally {
    reading.end();
    await spread.close();
    await atHand.close();
    interruption.release();
  }
  await say(`${reading.summary()} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  readers.sayWhatWasAsked();
  const stopped = interruption.exitCode();
  if (stopped !== undefined) {
    warn('interrupted; what was read is kept, and the same command goes on where it stopped');
    process.exit(stopped); // a source (standard input, a slow page) may still be open
  }
  if (reading.refusals.code !== undefined) process.exitCode = reading.refusals.code;
}

/** One run over many sources. */
class Reading {
  readonly refusals = new Refusals();
  readonly #desk: Desk;
  readonly #size: number;
  readonly #receipts: Receipt[] = [];
  readonly #progress;
  readonly #lines: boolean;
  #waiting: Sourced[] = [];

  constructor(atHand: AtHand, total: number) {
    this.#desk = atHand.desk;
    this.#size = atHand.batch;
    this.#progress = showProgress(total, 'sources');
    this.#lines = !(process.stderr.isTTY && process.stdout.isTTY && total > 1);
  }

  async run(names: readonly string[], signal: AbortSignal): Promise<void> {
    for (const [done, name] of names.entries()) {
      this.#progress.step(done);
      for await (const document of untilAborted(documentsOf(name, this.refusals), signal)) {
        this.#waiting.push(document);
        if (this.#waiting.length >= this.#size) await this.#flush();
      }
      if (signal.aborted) return;
    }
    await this.#flush();
  }

  end(): void {
    this.#progress.stop();
  }

  summary(): string {
    const fresh = this.#receipts.filter(({ outcome }) => outcome !== 'unchanged');
    const unchanged = this.#receipts.length - fresh.length;
    return [
      `read ${counted(fresh.length, 'document', 'documents')}: ${toldLists(summed(fresh))}`,
      ...(unchanged > 0 ? [`${counted(unchanged, 'document was', 'documents were')} known already`] : []),
      ...(this.refusals.count > 0 ? [`${this.refusals.count} refused`] : []),
    ].join('; ');
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    try {
      await this.#keep(await this.#desk.accept(batch.map(({ input }) => input)));
    } catch (error) {
      if (!(error instanceof InputError || error instanceof ReadingFailed)) throw error;
      if (batch.length === 1) this.refusals.take(error, batch[0]?.from);
      else for (const one of batch) await this.#alone(one); // one of them is refused, and with it the whole batch
    }
  }

  async #alone(one: Sourced): Promise<void> {
    this.#waiting = [one];
    await this.#flush();
  }

  async #keep(receipts: readonly Receipt[]): Promise<void> {
    this.#receipts.push(...receipts);
    if (this.#lines) for (const receipt of receipts) await say(toldReceipt(receipt));
  }
}
