// Reading on several cores: threads that each read one document at a time. What is read does not depend on how many there are.
// A thread that dies (a text that takes all memory, say) is a failure of its document alone; another takes its place.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reading } from '../model/claims.ts';
import type { Document, DocumentInput } from '../model/documents.ts';
import { InputError } from '../model/errors.ts';

/** What threads can be asked for: a document in the facts format as one line of JSON, or the reading of a document. */
export interface Tasks {
  facts: { given: DocumentInput; answer: string };
  reading: { given: Document; answer: Reading };
}

export type Job = { [K in keyof Tasks]: { task: K; given: Tasks[K]['given'] } }[keyof Tasks];
export type Answer = { value: Tasks[keyof Tasks]['answer'] } | { refusal: string; field: string } | { failure: Error };

interface Waiting {
  job: Job;
  resolve: (value: Tasks[keyof Tasks]['answer']) => void;
  reject: (error: Error) => void;
}

/** The number that an option asks for; by default one for each core. @throws InputError unless it is a number from 1 to 256 */
export function threadsAsked(option: string | undefined): number {
  if (option === undefined) return availableParallelism();
  if (/^\d{1,3}$/.test(option) && Number(option) >= 1 && Number(option) <= 256) return Number(option);
  throw new InputError(`--threads ${option}: give a number from 1 to 256`, 'threads');
}

export class Threads {
  readonly size: number;
  readonly #program: URL;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #queue: Waiting[] = [];

  /** Starts no thread before there is work for it. `program` is what each runs. */
  constructor(size: number, program = new URL('./reading-worker.js', import.meta.url)) {
    this.size = size;
    this.#program = program;
  }

  /** A document in the facts format, as one line of JSON. @throws InputError if it is refused */
  async facts(given: DocumentInput): Promise<string> {
    return (await this.#ask({ task: 'facts', given })) as string; // the answer to this task, by `Tasks`
  }

  /** What the rules read in a document. */
  async reading(given: Document): Promise<Reading> {
    return (await this.#ask({ task: 'reading', given })) as Reading; // the answer to this task, by `Tasks`
  }

  /** Ends all threads; what is still being read is given up. */
  async close(): Promise<void> {
    const workers = [...this.#idle.splice(0), ...this.#busy.keys()];
    this.#queue.length = 0;
    this.#busy.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #ask(job: Job): Promise<Tasks[keyof Tasks]['answer']> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    const room = this.#busy.size < this.size;
    const worker = this.#queue.length === 0 || !room ? undefined : (this.#idle.pop() ?? this.#start());
    const waiting = worker && this.#queue.shift();
    if (!worker || !waiting) return;
    this.#busy.set(worker, waiting);
    worker.ref();
    worker.postMessage(waiting.job);
  }

  #start(): Worker {
    const worker = new Worker(this.#program);
    worker.on('message', (answer: Answer) => {
      const waiting = this.#busy.get(worker);
      this.#busy.delete(worker);
      worker.unref();
      this.#idle.push(worker);
      if (waiting) settle(waiting, answer);
      this.#next();
    });
    worker.on('error', (failure) => this.#lost(worker, failure));
    worker.on('exit', (code) => this.#lost(worker, new Error(`the thread that read it ended with ${code}`)));
    return worker;
  }

  #lost(worker: Worker, failure: Error): void {
    const waiting = this.#busy.get(worker);
    this.#busy.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    waiting?.reject(failure);
    this.#next();
  }
}

function settle({ resolve, reject }: Waiting, answer: Answer): void {
  if ('value' in answer) resolve(answer.value);
  else if ('refusal' in answer) reject(new InputError(answer.refusal, answer.field));
  else reject(answer.failure);
}
