// The process that holds an embedded store: one database file, opened by Grafeo, driven by a parent over the channel of `fork`.
// It has no deadline of its own: the parent ends it (kill -9), and the store is safe against that. It ends when the parent does.
import { rmSync } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import type { Parameters, Row, Step } from '../driver.ts';
import { CONFLICT, failureOf, statusOf } from './failures.ts';
import type { Answers, Failure, Order, Reply, Request } from './messages.ts';
import { plainRow } from './values.ts';

const RESIDENT_EVERY_MILLISECONDS = 100;
const TRIES = 5;

/** A step gave fewer rows than it must. */
class TooFewRows extends Error {}

/** A statement for reading would write. */
class Writes extends Error {}

let database: GrafeoDB | undefined;
let file = '';
let checkpointMilliseconds = 1000;
let busy = 0;

function opened(): GrafeoDB {
  if (!database) throw new Error('the store is not open');
  return database;
}

async function obey(order: Order): Promise<Answers[Order['kind']]> {
  switch (order.kind) {
    case 'open':
      return open(order);
    case 'read':
      return read(order.text, order.parameters);
    case 'explain':
      return explain(order.text, order.parameters);
    case 'ask':
      return ask(order);
    case 'write':
      return write(order.steps);
    case 'define':
      for (const text of order.texts) await opened().executeCypher(text);
      return null;
    case 'copy':
      return copy(order.to);
    case 'close':
      opened().close();
      return null;
  }
}

function open(order: Extract<Order, { kind: 'open' }>): Answers['open'] {
  database = order.readOnly ? grafeo.GrafeoDB.openReadOnly(order.file) : grafeo.GrafeoDB.create(order.file);
  ({ file, checkpointMilliseconds } = order);
  // Without them the last commits of a burst reach the disk only with the next commit.
  if (!order.readOnly) database.setCheckpointTriggers({ intervalMs: checkpointMilliseconds });
  return { resident: process.memoryUsage.rss() };
}

/** In a transaction that is always taken back: a statement for reading that writes leaves no trace. */
async function read(text: string, parameters: Parameters): Promise<Row[]> {
  const transaction = opened().beginTransaction();
  try {
    const result = await transaction.executeCypher(text, parameters);
    if (Object.values(result.counters).some((count) => count > 0)) throw new Writes();
    return result.toArray().map(plainRow);
  } finally {
    transaction.rollback();
  }
}

/** The plan, one operator a line. The statement does not run. */
async function explain(text: string, parameters: Parameters): Promise<Answers['explain']> {
  // On a line of its own, so that the place that an error names is right but for the line.
  const plan: unknown = (await opened().executeCypher(`EXPLAIN\n${text}`, parameters)).scalar();
  return typeof plan === 'string' ? plan : '';
}

async function ask(order: Extract<Order, { kind: 'ask' }>): Promise<Answers['ask']> {
  const result = await opened().executeCypher(order.text, order.parameters);
  const rows: Row[] = [];
  let bytes = 0;
  for (let index = 0; index < Math.min(result.length, order.rows); index++) {
    const row = plainRow(result.get(index));
    bytes += Buffer.byteLength(JSON.stringify(row));
    if (bytes > order.bytes) break;
    rows.push(row);
  }
  return { columns: result.columns, rows, truncated: rows.length < result.length };
}

async function write(steps: readonly Step[]): Promise<Row[][]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact(steps);
    } catch (error) {
      if (statusOf(error) !== CONFLICT || attempt === TRIES) throw error;
    }
  }
}

async function transact(steps: readonly Step[]): Promise<Row[][]> {
  const transaction = opened().beginTransaction();
  try {
    const answers: Row[][] = [];
    for (const { text, parameters, atLeast } of steps) {
      const rows = (await transaction.executeCypher(text, parameters)).toArray().map(plainRow);
      if (atLeast !== undefined && rows.length < atLeast) {
        throw new TooFewRows(`step ${answers.length + 1} gave ${rows.length} rows, at least ${atLeast} were expected`);
      }
      answers.push(rows);
    }
    transaction.commit();
    return answers;
  } catch (error) {
    // A failed statement does not end a transaction here: what went before it would be kept by a commit.
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

/** Copies the file between two checkpoints. The parent sends no write meanwhile. */
async function copy(to: string): Promise<Answers['copy']> {
  const store = opened();
  store.setCheckpointTriggers({});
  try {
    store.walCheckpoint();
    const at = new Date().toISOString();
    await copyFile(file, `${to}.part`);
    await rename(`${to}.part`, to);
    return { at };
  } finally {
    store.setCheckpointTriggers({ intervalMs: checkpointMilliseconds });
  }
}

function failure(error: unknown): Failure {
  if (error instanceof TooFewRows) return { kind: 'conflict', message: error.message };
  if (error instanceof Writes)
    return { kind: 'refused', message: 'the statement would write; only reading is allowed' };
  return failureOf(error);
}

async function serve(request: Request): Promise<void> {
  busy += 1;
  try {
    send({ id: request.id, answer: await obey(request) });
  } catch (error) {
    send({ id: request.id, failure: failure(error) });
  } finally {
    busy -= 1;
  }
}

function send(reply: Reply): void {
  process.send?.(reply);
}

process.on('message', (request: Request) => void serve(request));
process.on('disconnect', () => {
  const [, , scratch] = process.argv;
  if (scratch) rmSync(scratch, { recursive: true, force: true }); // a parent that was killed cannot do it
  process.kill(process.pid, 'SIGKILL'); // `exit` would wait for a running statement
});
// A signal from the terminal reaches the whole group; the parent closes the store in its own time.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
setInterval(() => {
  if (busy > 0) send({ resident: process.memoryUsage.rss() });
}, RESIDENT_EVERY_MILLISECONDS).unref();
