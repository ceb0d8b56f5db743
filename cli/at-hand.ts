// The desk that is at hand: that of the server which holds the embedded store, or one of our own over the store that the settings
// name. Where another command holds the store for a while, waits for it; it never fails on the lock.
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, readHolder } from '../cypher/embedded/holder.ts';
import { openStore, type StoreSettings, storeSettings } from '../cypher/open.ts';
import { createDesk } from '../ingest/desk.ts';
import type { Stats } from '../model/api.ts';
import type { Desk } from '../model/desk.ts';
import { InputError, UnavailableError } from '../model/errors.ts';
import { InterruptedError } from './exit-codes.ts';
import type { Interruption } from './interruption.ts';
import type { NamedReader } from './readers.ts';
import { remoteDesk } from './remote-desk.ts';
import { runningServer, type ServerNote } from './server-note.ts';
import type { Spread } from './spread.ts';
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
/** What a model takes long to read is kept as soon as it is read. */
const SLOW_BATCH = 1;

/** With what a command reads: a reader that was asked for, or the rules spread over several threads. */
export interface Reading {
  reader?: NamedReader | undefined;
  spread?: Spread | undefined;
}

/**
 * `reader` is the one to read with; without it a server reads with its own, and a desk of ours by the rules.
 * @throws InputError for a setting that will not do, or a server that reads otherwise, UnavailableError when the store does not answer, InterruptedError when a signal ends the waiting
 */
export async function openAtHand(
  environment: NodeJS.ProcessEnv,
  interruption: Interruption,
  { reader, spread }: Reading = {},
): Promise<AtHand> {
  const settings = storeSettings(environment);
  if (settings.kind === 'neo4j') return ownDesk(settings, { reader, spread });
  for (let waits = 0; ; waits += 1) {
    const server = await runningServer(settings.folder);
    if (server) return serversDesk(server, reader);
    try {
      return await ownDesk(settings, { reader, spread });
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

async function ownDesk(settings: StoreSettings, { reader, spread }: Reading): Promise<AtHand> {
  const store = await openStore(settings);
  const rules = reader === undefined || reader.name === 'rules';
  const desk =
    rules && spread ? createDesk(store, (document) => spread.reading(document), true) : createDesk(store, reader?.read);
  const stats = async () => {
    const { whileServed } = await import('./served.ts'); // the API, which only this question of ours is put to
    return whileServed({ store, desk }, (url) => remoteDesk(url).stats());
  };
  return { desk, batch: batchOf(reader?.name), stats, close: () => store.close() };
}

function serversDesk({ url, reader: own }: ServerNote, reader: NamedReader | undefined): AtHand {
  if (reader !== undefined && reader.name !== own) {
    throw new InputError(
      `the server at ${url} holds the store and reads with "${own}", not with "${reader.name}": start it with entente serve --reader, or end it first`,
      'reader',
    );
  }
  const desk = remoteDesk(url);
  return { desk, batch: batchOf(own), stats: () => desk.stats(), close: async () => undefined };
}

function batchOf(reader = 'rules'): number {
  return reader === 'rules' ? BATCH : SLOW_BATCH;
}
