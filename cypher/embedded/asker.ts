// Readers' own statements, in a process of their own on a read-only copy: what has to be killed there never takes the writer along.
// One statement at a time, so that the one that took too long or too much is the one that is ended.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, LimitError, StatementError, UnavailableError } from '../../model/errors.ts';
import type { Asked, AskLimits, Parameters } from '../driver.ts';
import { checkPlan } from './plan.ts';
import { StoreProcess } from './process.ts';
import type { Limits } from './settings.ts';
import type { Writer } from './writer.ts';

/** A copy that takes longer than this is made in the background, while the one at hand is asked. */
const QUICK_MILLISECONDS = 3000;

/** After a copy, so many times what it took pass before the next, so that copying never takes much of the writer's time. */
const REST_FACTOR = 4;

interface Copy {
  file: string;
  /** When it was taken, ISO. */
  at: string;
  /** The number of writes it holds. */
  writes: number;
}

export class Asker {
  readonly #writer: Writer;
  readonly #folder: string;
  readonly #limits: Limits;
  #copy: Copy | undefined;
  #copying: Promise<Copy> | undefined;
  #tookMilliseconds = 0;
  #copiedAt = 0;
  #closed = false;
  #process: { file: string; started: StoreProcess } | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #copies = 0;

  constructor(writer: Writer, folder: string, limits: Limits) {
    this.#writer = writer;
    this.#folder = folder;
    this.#limits = limits;
    rmSync(folder, { recursive: true, force: true }); // copies of an earlier process
    mkdirSync(folder, { recursive: true });
  }

  ask(text: string, parameters: Parameters, limits: AskLimits): Promise<Asked> {
    if (this.#waiting >= this.#limits.askWaiting) {
      return Promise.reject(new UnavailableError(`${this.#waiting} statements are waiting already; try again later`));
    }
    this.#waiting += 1;
    const turn = this.#queue
      .then(() => this.#answer(text, parameters, limits))
      .finally(() => {
        this.#waiting -= 1;
      });
    this.#queue = turn.catch(() => undefined); // its caller hears of it; the next in the queue need not
    return turn;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#end();
    await this.#queue;
    await this.#copying?.catch(() => undefined);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #answer(text: string, parameters: Parameters, limits: AskLimits): Promise<Asked> {
    if (this.#closed) throw new UnavailableError('the store is closed');
    const copy = await this.#recent();
    const process = await this.#reader(copy);
    const began = Date.now();
    try {
      checkPlan(await process.call({ kind: 'explain', text, parameters }, limits.milliseconds));
      const left = Math.max(1, limits.milliseconds - (Date.now() - began));
      const order = { kind: 'ask', text, parameters, rows: limits.rows, bytes: this.#limits.askBytes } as const;
      return { ...(await process.call(order, left)), asOf: copy.at };
    } catch (error) {
      throw asReader(error, limits);
    }
  }

  /** The copy to ask: the one at hand where nothing was written since, or where a new one takes long. */
  async #recent(): Promise<Copy> {
    const copy = this.#copy;
    if (copy && copy.writes === this.#writer.writes) return copy;
    if (!copy || this.#tookMilliseconds <= QUICK_MILLISECONDS) return this.#next();
    if (Date.now() - this.#copiedAt > REST_FACTOR * this.#tookMilliseconds) {
      this.#next().catch(() => undefined); // the copy at hand answers; the next reader tries again
    }
    return copy;
  }

  #next(): Promise<Copy> {
    this.#copying ??= this.#take().finally(() => {
      this.#copying = undefined;
    });
    return this.#copying;
  }

  async #take(): Promise<Copy> {
    const began = Date.now();
    const file = join(this.#folder, `${++this.#copies}.grafeo`);
    const writes = this.#writer.writes; // those that come before the copy all the same only make it look older than it is
    const { at } = await this.#writer.queued({ kind: 'copy', to: file }, this.#limits.openMilliseconds, false);
    this.#copiedAt = Date.now();
    this.#tookMilliseconds = this.#copiedAt - began;
    const last = this.#copy;
    this.#copy = { file, at, writes };
    if (last && last.file !== this.#process?.file) rmSync(last.file, { force: true }); // nobody opened it
    return this.#copy;
  }

  /** The process that has the copy open, started if there is none. */
  async #reader(copy: Copy): Promise<StoreProcess> {
    if (this.#closed) throw new UnavailableError('the store is closed');
    const running = this.#process;
    if (running?.file === copy.file && !running.started.over) return running.started;
    await this.#end();
    if (running && running.file !== copy.file) rmSync(running.file, { force: true });
    const began = Date.now();
    const started = new StoreProcess();
    this.#process = { file: copy.file, started };
    const order = { kind: 'open', file: copy.file, readOnly: true, checkpointMilliseconds: 0 } as const;
    const { resident } = await started.call(order, this.#limits.openMilliseconds).catch((error: unknown) => {
      started.kill();
      throw error;
    });
    started.limitMemory(resident + this.#limits.askMemory);
    this.#tookMilliseconds += Date.now() - began;
    return started;
  }

  async #end(): Promise<void> {
    const started = this.#process?.started;
    this.#process = undefined;
    started?.kill();
    await started?.ended;
  }
}

/** The same error in the words of the one who asked: the statement is the reader's input, not ours. */
function asReader(error: unknown, limits: AskLimits): unknown {
  if (error instanceof StatementError) return new InputError(withoutExplain(error.message), 'query');
  if (error instanceof LimitError && error.limit === 'milliseconds') {
    return new LimitError(`the statement took longer than ${limits.milliseconds} ms and was ended`, 'milliseconds');
  }
  if (error instanceof LimitError && error.limit === 'memory') {
    return new LimitError('the statement needed more memory than one statement may have and was ended', error.limit);
  }
  return error;
}

/** EXPLAIN stood on a line of its own above the statement: the lines that the message names are one too many. */
function withoutExplain(message: string): string {
  return message
    .replace(/(--> query:)(\d+)/g, (_, before: string, line: string) => `${before}${Number(line) - 1}`)
    .replace(
      /^( *)(\d+)( \|)/gm,
      (_, before: string, line: string, after: string) => `${before}${Number(line) - 1}${after}`,
    );
}
