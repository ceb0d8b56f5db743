// Neo4j 5 behind the driver interface, over Bolt. Read access mode for what reads; a write is one explicit transaction,
// tried again only where the server says that nothing of it was kept.
import neo4j, { type Session, type Transaction } from 'neo4j-driver';
import { ConflictError } from '../../model/errors.ts';
import type { Driver, Parameters, Row, Step } from '../driver.ts';
import { plainParameters } from '../plain.ts';
import { ask } from './ask.ts';
import { isRetryable, isTransient } from './failures.ts';
import { inSession, type Server } from './session.ts';
import { DEFAULT_LIMITS, type Neo4jSettings } from './settings.ts';
import { rowsOf, sentParameters } from './values.ts';

/** Opens a connection and asks one question. @throws UnavailableError when the server does not answer or refuses us */
export async function openNeo4j(settings: Neo4jSettings): Promise<Driver> {
  const limits = { ...DEFAULT_LIMITS, ...settings.limits };
  const { uri, user, password } = settings;
  const auth = password === undefined ? undefined : neo4j.auth.basic(user ?? 'neo4j', password);
  const bolt = neo4j.driver(uri, auth, {
    useBigInt: true,
    connectionTimeout: limits.connectMilliseconds,
    connectionAcquisitionTimeout: limits.connectMilliseconds * 2,
    userAgent: 'entente',
  });
  const bookmarks = neo4j.bookmarkManager();
  const server: Server = { bolt, address: uri, database: settings.database, limits, bookmarks };
  const driver = driverOf(server);
  try {
    await driver.ready();
  } catch (error) {
    await bolt.close();
    throw error;
  }
  return driver;
}

function driverOf(server: Server): Driver {
  return {
    dialect: 'neo4j',
    read: (text, parameters) => read(server, text, parameters),
    write: async (steps) => {
      const plain = steps.map((step) => ({ ...step, parameters: plainParameters(step.parameters, true) }));
      return write(server, plain);
    },
    define: async (texts) => {
      for (const text of texts) await define(server, text);
    },
    ask: async (text, parameters, limits) => ask(server, { text, parameters: plainParameters(parameters) }, limits),
    ready: async () => {
      await read(server, 'RETURN 1 AS one', {});
    },
    close: () => server.bolt.close(),
  };
}

async function read(server: Server, text: string, parameters: Parameters): Promise<Row[]> {
  const sent = sentParameters(plainParameters(parameters));
  const timeout = server.limits.readMilliseconds;
  return inSession(server, { access: 'READ', mayRepeat: isRetryable }, async (session) =>
    rowsOf(await session.run(text, sent, { timeout })),
  );
}

function define(server: Server, text: string): Promise<void> {
  return inSession(server, { access: 'WRITE', mayRepeat: isRetryable }, async (session) => {
    await session.run(text, {}, { timeout: server.limits.writeMilliseconds });
  });
}

function write(server: Server, steps: readonly Step[]): Promise<Row[][]> {
  const progress = { committing: false };
  // A connection lost during the commit leaves its outcome unknown: to repeat it might write twice.
  const mayRepeat = (error: unknown) => (progress.committing ? isTransient(error) : isRetryable(error));
  return inSession(server, { access: 'WRITE', mayRepeat }, (session) => {
    progress.committing = false;
    return transact(session, steps, { timeout: server.limits.writeMilliseconds, progress });
  });
}

async function transact(
  session: Session,
  steps: readonly Step[],
  { timeout, progress }: { timeout: number; progress: { committing: boolean } },
): Promise<Row[][]> {
  const transaction = await session.beginTransaction({ timeout });
  try {
    const answers: Row[][] = [];
    for (const step of steps) answers.push(await runStep(transaction, step, answers.length + 1));
    progress.committing = true;
    await transaction.commit();
    return answers;
  } finally {
    if (transaction.isOpen()) await transaction.rollback().catch(() => undefined); // the first error is the one to tell
  }
}

async function runStep(transaction: Transaction, step: Step, number: number): Promise<Row[]> {
  const rows = rowsOf(await transaction.run(step.text, sentParameters(step.parameters)));
  if (step.atLeast !== undefined && rows.length < step.atLeast) {
    throw new ConflictError(`step ${number} gave ${rows.length} rows, at least ${step.atLeast} were expected`);
  }
  return rows;
}
