// Which reader reads, by the name that the user gives it: "rules", "model" (the one that the settings name) or "model:NAME" (another
// model at the same address). What a model's reading came to is said on standard error; all models of a run share one budget.
import { join } from 'node:path';
import { Budget } from '../ingest/read/by-model/budget.ts';
import type { ModelReaderOptions, ModelReport } from '../ingest/read/by-model/reader.ts';
import { type ModelSettings, modelSettings } from '../ingest/read/by-model/settings.ts';
import { byRules, type Reader } from '../ingest/reader.ts';
import { InputError } from '../model/errors.ts';
import { warn } from './streams.ts';
import { counted } from './told.ts';

export interface NamedReader {
  /** "rules", or "model:" and the model's name. */
  name: string;
  read: Reader;
}

/** What an option that takes a reader says of it. */
export const READER_OPTION = '"rules", "model", or "model:NAME" for another model at the same address';

/** The readers of one run. */
export class Readers {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #signal: AbortSignal;
  #budget: Budget | undefined;
  #cached = 0;

  constructor(environment: NodeJS.ProcessEnv, signal: AbortSignal) {
    this.#environment = environment;
    this.#signal = signal;
  }

  /** The reader of this name. @throws InputError for a name that is none, and for settings that a model lacks */
  named(name: string): NamedReader {
    if (name === 'rules') return { name, read: byRules };
    const asked = /^model(?::(\S+))?$/.exec(name);
    if (!asked) throw new InputError(`there is no reader "${name}"; there are ${READER_OPTION}`, 'reader');
    const settings = modelSettings(this.#environment, asked[1]);
    this.#budget ??= new Budget(settings.requests, settings.tokens);
    const read = byModel(settings, {
      budget: this.#budget,
      cache: join(this.#environment.ENTENTE_DATA || './data', 'model-cache'),
      signal: this.#signal,
      onReport: (report) => this.#take(report),
    });
    return { name: `model:${settings.model}`, read };
  }

  /** Whether a model reads in this run. */
  get askModels(): boolean {
    return this.#budget !== undefined;
  }

  /** Says what models were asked in this run, if any was. */
  sayWhatWasAsked(): void {
    if (!this.#budget) return;
    const asked = counted(this.#budget.sent, 'request', 'requests');
    const cached = counted(this.#cached, 'answer', 'answers');
    warn(`models: ${asked}, ${this.#budget.used.toLocaleString('en-GB')} tokens; ${cached} from the cache`);
  }

  #take(report: ModelReport): void {
    this.#cached += report.cached;
    const told = toldReport(report);
    if (told !== undefined) warn(told);
  }
}

/** Loaded where it is asked to read, and not before, as the rules are. */
function byModel(settings: ModelSettings, options: ModelReaderOptions): Reader {
  let reader: Reader | undefined;
  return async (document) => {
    reader ??= (await import('../ingest/read/by-model/reader.ts')).modelReader(settings, options);
    return reader(document);
  };
}

/** What was not kept of a model's answers on a document; undefined if all was. */
export function toldReport({ document, model, kept, dropped, leftOut }: ModelReport): string | undefined {
  const parts = [
    ...(dropped.size > 0 ? [`dropped ${tallied(dropped)}`] : []),
    ...(leftOut.size > 0 ? [`left out of what was kept: ${tallied(leftOut)}`] : []),
  ];
  if (parts.length === 0) return undefined;
  return `${document}, read by model:${model}: ${counted(kept, 'entry', 'entries')} kept; ${parts.join('; ')}`;
}

const tallied = (tally: ReadonlyMap<string, number>): string =>
  [...tally]
    .sort(([a, times], [b, more]) => more - times || (a < b ? -1 : 1))
    .map(([reason, times]) => `${times} (${reason})`)
    .join(', ');
