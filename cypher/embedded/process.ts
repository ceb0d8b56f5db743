// The parent's side of one process that holds a store: calls with a deadline, a watch on its memory, kill -9 where either is passed.
// A process is used once: when it has ended, its owner starts another. It refuses calls after its end.
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConflictError, LimitError, RefusedError, StatementError, UnavailableError } from '../../model/errors.ts';
import type { Answers, Failure, Order, Reply } from './messages.ts';

interface Call {
  kind: Order['kind'];
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout | undefined;
}

/** Another process holds the database file. */
export class HeldError extends UnavailableError {}

/** The process had ended before the order reached it: nothing was done, another process may be asked. */
export class NotSentError extends UnavailableError {}

export class StoreProcess {
  /** Resolves when the process has ended, however that came about. */
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;
  readonly #calls = new Map<number, Call>();
  #memory = Number.POSITIVE_INFINITY;
  #next = 1;
  #over = false;

  constructor() {
    // NODE_OPTIONS and flags of the parent (a test runner's, a debugger's) are none of the child's business.
    const { NODE_OPTIONS: _, ...env } = process.env;
    // The library makes a folder among the temporary files, and leaves it there when it is killed.
    const scratch = mkdtempSync(join(tmpdir(), `entente-store-${process.pid}-`));
    this.#child = fork(workerFile(), [scratch], {
      env: { ...env, RUST_BACKTRACE: '0', TMPDIR: scratch, TEMP: scratch, TMP: scratch },
      execArgv: [],
      serialization: 'json',
      stdio: ['ignore', 2, 2, 'ipc'], // what a library prints must not stand among the answers of a command
    });
    this.#child.on('message', (reply: Reply) => this.#heard(reply));
    this.ended = new Promise((resolve) => {
      const end = () => {
        this.#end(
          new UnavailableError(
            'the process that holds the store has ended; whether a write in flight was kept is not known',
          ),
        );
        rmSync(scratch, { recursive: true, force: true });
        resolve();
      };
      this.#child.once('exit', end);
      this.#child.on('error', end);
    });
  }

  get over(): boolean {
    return this.#over;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Ends the process when it holds more than so many bytes. */
  limitMemory(bytes: number): void {
    this.#memory = bytes;
  }

  /** Sends one order. @throws LimitError when it takes longer than `milliseconds`: the process is then ended */
  call<O extends Order>(order: O, milliseconds: number): Promise<Answers[O['kind']]> {
    if (this.#over) return Promise.reject(new NotSentError('the process that holds the store has ended'));
    const id = this.#next++;
    return new Promise<Answers[O['kind']]>((resolve, reject) => {
      const timer = setTimeout(() => this.#overdue(id, milliseconds), milliseconds);
      // The worker answers each kind of order with its kind of answer.
      this.#calls.set(id, { kind: order.kind, resolve: resolve as (answer: unknown) => void, reject, timer });
      this.#child.send({ ...order, id }, (error) => {
        if (error) this.#unheard(id);
      });
    });
  }

  /** Ends it at once; what it had committed is kept. */
  kill(reason: Error = new UnavailableError('the store is closed')): void {
    this.#end(reason);
    this.#child.kill('SIGKILL');
  }

  /** Lets it go after its last answer: it ends by itself when the channel is closed. */
  release(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  #heard(reply: Reply): void {
    if ('resident' in reply) {
      if (reply.resident > this.#memory) this.#tooLarge();
      return;
    }
    const call = this.#settle(reply.id);
    if ('failure' in reply) call?.reject(errorOf(reply.failure));
    else call?.resolve(reply.answer);
  }

  #unheard(id: number): void {
    this.#settle(id)?.reject(new NotSentError('the process that holds the store has ended'));
    this.kill();
  }

  #overdue(id: number, milliseconds: number): void {
    const reason = new LimitError(`the statement took longer than ${milliseconds} ms and was ended`, 'milliseconds');
    this.#settle(id)?.reject(reason);
    this.kill(new UnavailableError('the store was restarted because another statement took too long; try again'));
  }

  #tooLarge(): void {
    const mebibytes = Math.round(this.#memory / 2 ** 20);
    const said = `the store held more than ${mebibytes} MiB of memory and was restarted`;
    for (const [id, call] of this.#calls) {
      // A statement that reads can be told why; whether a write was kept is not known.
      if (call.kind === 'read' || call.kind === 'ask') this.#settle(id)?.reject(new LimitError(said, 'memory'));
    }
    this.kill(new UnavailableError(`${said}; whether a write in flight was kept is not known`));
  }

  #settle(id: number): Call | undefined {
    const call = this.#calls.get(id);
    clearTimeout(call?.timer);
    this.#calls.delete(id);
    return call;
  }

  #end(reason: Error): void {
    this.#over = true;
    for (const id of [...this.#calls.keys()]) this.#settle(id)?.reject(reason);
  }
}

/** Node 20 runs no TypeScript: from the sources (in tests) the built worker is used. */
function workerFile(): string {
  const here = import.meta.url;
  const file = fileURLToPath(
    here.endsWith('.ts') ? new URL('../../dist/cypher/embedded/worker.js', here) : new URL('./worker.js', here),
  );
  if (!existsSync(file)) throw new UnavailableError(`${file} is not built; run: npm run build:server`);
  return file;
}

function errorOf(failure: Failure): Error {
  switch (failure.kind) {
    case 'conflict':
      return new ConflictError(failure.message);
    case 'refused':
      return new RefusedError(failure.message, 'writes');
    case 'limit':
      return new LimitError(failure.message, failure.limit ?? 'memory');
    case 'held':
      return new HeldError(failure.message);
    case 'unavailable':
      return new UnavailableError(failure.message);
    case 'statement':
      return new StatementError(failure.message);
  }
}
