// The desk that is at hand: that of the server which holds the embedded store, or one of our own over the store that the settings
// name. Where another command holds the store for a while, waits for it; it never fails on the lock.
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, readHolder } from '../cypher/embedded/holder.ts';
import { openStore, type StoreSettings, storeSettings } from '../cypher/open.ts';
import { createDesk } from '../ingest/desk.ts';
import type { Stats } from '../model/api.ts';
import type { Desk } from '../model/desk.ts';
import { UnavailableError } from '../model/errors.ts';
import { InterruptedError } from './exit-codes.ts';
import type { Interruption } from './interruption.ts';
import { remoteDesk } from './remote-desk.ts';
import { whileServed } from './served.ts';
import { runningServer } from './server-note.ts';
import { warn } from './streams.ts';

export interface AtHand {
  desk: Desk;
  /** How many documents to hand over at once. */
  batch: number;
  stats(): Promise<Stats>;
  close(): Promise<void>;
}

const AGAIN_MILLISECONDS = 200;
/**
 * A batch is woven and written as one; much larger ones are no faster, and lose more where they fail. One that is too large for a
 * server's door comes back refused, and is then handed over document by document.
 */
const BATCH = 25;

/**
 * @throws InputError for a setting that will not do, UnavailableError when the store does not answer, InterruptedError when a signal ends the waiting
 */
export async function openAtHand(environment: NodeJS.ProcessEnv, interruption: Interruption): Promise<AtHand> {
  const settings = storeSettings(environment);
  if (settings.kind === 'neo4j') return ownDesk(settings);
  for (let waits = 0; ; waits += 1) {
    const server = await runningServer(settings.folder);
    if (server) return serversDesk(server.url);
    try {
      return await ownDesk(settings);
    } catch (error) {
      const holder = otherHolder(settings.folder);
      if (!(error instanceof UnavailableError) || holder === undefined) throw error;
      if (waits === 0) warn(`process ${holder} holds the store in ${settings.folder}; waiting for it to finish`);
      await sleep(AGAIN_MILLISECONDS);
      const stopped = interruption.exitCode();
      if (stopped !== undefined) throw new InterruptedError('interrupted while waiting; nothing was done', stopped);
    }
  }
}

function otherHolder(folder: string): number | undefined {
  const holder = readHolder(folder);
  return holder && holder.pid !== process.pid && isRunning(holder.pid) ? holder.pid : undefined;
}

async function ownDesk(settings: StoreSettings): Promise<AtHand> {
  const store = await openStore(settings);
  const desk = createDesk(store);
  const stats = () => whileServed({ store, desk }, (url) => remoteDesk(url).stats());
  return { desk, batch: BATCH, stats, close: () => store.close() };
}

function serversDesk(url: string): AtHand {
  const desk = remoteDesk(url);
  return { desk, batch: BATCH, stats: () => desk.stats(), close: async () => undefined };
}
