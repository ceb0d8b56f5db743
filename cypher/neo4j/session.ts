// One session with a Neo4j: opened for reading or writing, closed after its work, errors translated on the way out.
import { setTimeout as sleep } from 'node:timers/promises';
import type { BookmarkManager, Driver, Session } from 'neo4j-driver';
import { translated } from './failures.ts';
import type { Limits } from './settings.ts';

const TRIES = 6;
const FIRST_PAUSE_MILLISECONDS = 25;
/** No further try after this long: whoever waits wants to hear. */
const PATIENCE_MILLISECONDS = 5000;

/** What is needed to open a session and to name the server in errors. */
export interface Server {
  bolt: Driver;
  address: string;
  database: string | undefined;
  limits: Limits;
  /** On a cluster, every session sees what an earlier one of ours wrote. */
  bookmarks: BookmarkManager;
}

export interface Manner {
  access: 'READ' | 'WRITE';
  /** Whether the work may be done again after this error of the vendor's. */
  mayRepeat: (error: unknown) => boolean;
  /** Rows that are fetched at once; the driver's own number where absent. */
  fetchSize?: number;
}

/** @throws the errors of model/errors.ts, never the vendor's */
export async function inSession<T>(server: Server, manner: Manner, work: (session: Session) => Promise<T>): Promise<T> {
  const giveUp = Date.now() + PATIENCE_MILLISECONDS;
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(server, manner, work);
    } catch (error) {
      if (attempt === TRIES || Date.now() > giveUp || !manner.mayRepeat(error)) throw translated(error, server.address);
    }
    await sleep(FIRST_PAUSE_MILLISECONDS * 2 ** attempt * (0.5 + Math.random()));
  }
}

async function once<T>(server: Server, manner: Manner, work: (session: Session) => Promise<T>): Promise<T> {
  const { bolt, database, bookmarks } = server;
  const session = bolt.session({
    defaultAccessMode: manner.access,
    bookmarkManager: bookmarks,
    ...(database === undefined ? {} : { database }),
    ...(manner.fetchSize === undefined ? {} : { fetchSize: manner.fetchSize }),
  });
  try {
    return await work(session);
  } finally {
    await session.close().catch(() => undefined); // a broken connection has been reported already
  }
}
