// A reader's own statement on Neo4j: planned first and its operators checked, then run in a read transaction with a time-out,
// cut at so many rows or bytes. The gate has seen it before: it refuses what no time-out can stop.
import type { Result, Session, Transaction } from 'neo4j-driver';
import { InputError, LimitError, RefusedError, StatementError } from '../../model/errors.ts';
import type { Asked, AskLimits, Parameters, Row } from '../driver.ts';
import { checkPlan } from './plan.ts';
import { inSession, type Server } from './session.ts';
import { plainRow, sentParameters } from './values.ts';

/** The server ends a transaction up to a second late; after this much more it is left alone. */
const GRACE_MILLISECONDS = 1500;

/** A reader's statement is not repeated; few rows at a time, so that no more are on their way than are wanted. */
const ONCE = { access: 'READ', mayRepeat: () => false, fetchSize: 100 } as const;

interface Question {
  text: string;
  parameters: Parameters;
}

/** @throws InputError for what the server cannot understand, RefusedError, LimitError, UnavailableError */
export function ask(server: Server, question: Question, limits: AskLimits): Promise<Asked> {
  const answer = inSession(server, ONCE, (session) =>
    answered(session, question, { ...limits, bytes: server.limits.askBytes }),
  );
  return inTime(answer, limits.milliseconds).catch((error: unknown) => {
    // The statement is the reader's input, not ours.
    throw error instanceof StatementError ? new InputError(withoutExplain(error.message), 'query') : error;
  });
}

type Limits = AskLimits & { bytes: number };

async function answered(session: Session, { text, parameters }: Question, limits: Limits): Promise<Asked> {
  const transaction = await session.beginTransaction({ timeout: limits.milliseconds });
  try {
    const sent = sentParameters(parameters);
    await checkBeforeRunning(transaction, text, sent);
    return await firstRows(transaction.run(text, sent), limits);
  } finally {
    if (transaction.isOpen()) await transaction.rollback().catch(() => undefined); // the first error is the one to tell
  }
}

async function checkBeforeRunning(
  transaction: Transaction,
  text: string,
  sent: Record<string, unknown>,
): Promise<void> {
  const { summary } = await transaction.run(`EXPLAIN\n${text}`, sent);
  if (summary.queryType !== 'r') throw new RefusedError('the statement would write; only reading is allowed', 'writes');
  if (!summary.plan) throw new RefusedError('the store gives no plan for this statement', 'plan');
  checkPlan(summary.plan);
}

/** Rows are taken one by one and no more than asked for: the rest is never fetched. */
async function firstRows(result: Result, limits: Limits): Promise<Asked> {
  const columns = await result.keys();
  const rows: Row[] = [];
  let bytes = 0;
  let truncated = false;
  for await (const record of result) {
    const row = plainRow(record.toObject());
    bytes += Buffer.byteLength(JSON.stringify(row));
    truncated = rows.length >= limits.rows || bytes > limits.bytes;
    if (truncated) break;
    rows.push(row);
  }
  return { columns: columns.map(String), rows, truncated, asOf: null };
}

function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new LimitError(`the statement took longer than ${milliseconds} ms and was ended`, 'milliseconds');
    timer = setTimeout(() => reject(error), milliseconds + GRACE_MILLISECONDS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** EXPLAIN stood on a line of its own above the statement: the place that the message names is one line too far. */
function withoutExplain(message: string): string {
  return message.replace(/\(line (\d+), column (\d+) \(offset: \d+\)\)/g, (_, line: string, column: string) => {
    return `(line ${Number(line) - 1}, column ${column})`;
  });
}
