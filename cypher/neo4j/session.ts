// One session with a Neo4j: opened for reading or writing, closed after its work, errors translated on the way out.
import type { Driver, Session } from 'neo4j-driver';
import { translated } from './failures.ts';
import type { Limits } from './settings.ts';

/** What is needed to open a session and to name the server in errors. */
export interface Server {
  bolt: Driver;
  address: string;
  database: string | undefined;
  limits: Limits;
}

/** @throws the errors of model/errors.ts, never the vendor's */
export async function inSession<T>(
  server: Server,
  access: 'READ' | 'WRITE',
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const { bolt, database } = server;
  const session = bolt.session({ defaultAccessMode: access, ...(database === undefined ? {} : { database }) });
  try {
    return await work(session);
  } catch (error) {
    throw translated(error, server.address);
  } finally {
    await session.close().catch(() => undefined); // a broken connection has been reported already
  }
}
