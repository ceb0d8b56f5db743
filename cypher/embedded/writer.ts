// The process that holds the database file for writing: started when needed, started anew when it has ended, one write at a time.
import { setTimeout as sleep } from 'node:timers/promises';
import { StatementError, UnavailableError } from '../../model/errors.ts';
import { clearHolder, isRunning, noteHolder, readHolder } from './holder.ts';
import type { Answers, Order } from './messages.ts';
import { HeldError, NotSentError, StoreProcess } from './process.ts';
import type { Limits } from './settings.ts';

/** How long a new owner waits for the child of a holder that has died: it ends with its parent, but not in the same instant. */
const ORPHAN_MILLISECONDS = 5000;

export class Writer {
  readonly #folder: string;
  readonly #file: string;
  readonly #limits: Limits;
  #process: Promise<StoreProcess> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;
  #writes = 0;

  constructor(folder: string, file: string, limits: Limits) {
    this.#folder = folder;
    this.#file = file;
    this.#limits = limits;
  }

  /** Writes that were begun so far: a copy made at another number is out of date. */
  get writes(): number {
    return this.#writes;
  }

  async call<O extends Order>(order: O, milliseconds: number): Promise<Answers[O['kind']]> {
    for (;;) {
      const running = await this.#current();
      try {
        return await running.call(order, milliseconds);
      } catch (error) {
        if (!(error instanceof NotSentError)) throw error;
        await running.ended; // the next one is on its way
      }
    }
  }

  /** One after another, in the order of the calls. `changes`: whether it writes. */
  queued<O extends Order>(order: O, milliseconds: number, changes = true): Promise<Answers[O['kind']]> {
    const turn = this.#queue.then(() => {
      if (changes) this.#writes += 1;
      return this.call(order, milliseconds);
    });
    this.#queue = turn.catch(() => undefined); // its caller hears of it; the next in the queue need not
    return turn;
  }

  /** Waits for the writes in the queue, then closes the file. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#queue;
    const running = await this.#process?.catch(() => undefined);
    if (running && !running.over) {
      await running.call({ kind: 'close' }, this.#limits.openMilliseconds).finally(() => running.release());
      await running.ended;
    }
    clearHolder(this.#folder);
  }

  #current(): Promise<StoreProcess> {
    if (this.#process) return this.#process;
    if (this.#closed) return Promise.reject(new UnavailableError('the store is closed'));
    const starting = this.#start();
    this.#process = starting;
    starting.then(
      (started) => started.ended.then(() => this.#lost(starting)),
      () => {
        if (this.#process === starting) this.#process = undefined; // the next call tries again
      },
    );
    return starting;
  }

  /** A process that worked has ended: the next is started at once, so that nobody else takes the folder meanwhile. */
  #lost(lost: Promise<StoreProcess>): void {
    if (this.#process !== lost) return;
    this.#process = undefined;
    if (!this.#closed) this.#current().catch(() => undefined); // who calls next hears why it does not start
  }

  async #start(): Promise<StoreProcess> {
    const giveUp = Date.now() + ORPHAN_MILLISECONDS;
    for (;;) {
      try {
        return await this.#open();
      } catch (error) {
        if (!(error instanceof HeldError)) throw error;
        const holder = readHolder(this.#folder);
        if (holder && isRunning(holder.pid)) {
          const who = holder.pid === process.pid ? 'this process itself' : `process ${holder.pid}`;
          throw new UnavailableError(
            `the store in ${this.#folder} is held by ${who} since ${holder.since}; stop it, or choose another folder with ENTENTE_DATA`,
          );
        }
        if (Date.now() > giveUp) throw new UnavailableError(`the store in ${this.#folder} is held by another process`);
        await sleep(50);
      }
    }
  }

  async #open(): Promise<StoreProcess> {
    const { openMilliseconds, checkpointMilliseconds, memory } = this.#limits;
    const started = new StoreProcess();
    try {
      const order = { kind: 'open', file: this.#file, readOnly: false, checkpointMilliseconds } as const;
      await started.call(order, openMilliseconds);
    } catch (error) {
      started.kill();
      if (!(error instanceof StatementError)) throw error;
      const file = this.#file;
      throw new UnavailableError(`${file} cannot be opened (${error.message}); put a copy in its place, or begin anew`);
    }
    started.limitMemory(memory);
    if (started.pid !== undefined) noteHolder(this.#folder, started.pid);
    return started;
  }
}
