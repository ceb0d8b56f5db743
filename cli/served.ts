// A store with its desk, served: by the server that stays (`entente serve`), or for the length of one question on a port of its own.
// Commands ask the way everybody asks, over the API, so that there is one way of asking.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Store } from '../cypher/store.ts';
import type { Desk } from '../model/desk.ts';
import { createApp } from '../server/app.ts';
import { listen } from '../server/listen.ts';

/** A longest text, escaped, fits: what the command line takes, its server takes too. */
const BODY_BYTES = 13_000_000;

export interface Kept {
  store: Store;
  desk: Desk;
}

/** The app over a store and its desk, with the client where it is built. `hosts`: names under which a proxy asks. */
export function appOf({ store, desk }: Kept, hosts: readonly string[] = []): ReturnType<typeof createApp> {
  const client = fileURLToPath(new URL('../client/', import.meta.url));
  const built = existsSync(`${client}index.html`) && client.includes('dist');
  return createApp({ store, desk, hosts, limits: { bodyBytes: BODY_BYTES }, ...(built ? { client } : {}) });
}

/** Serves for as long as `ask` takes, on this machine alone, on any free port. */
export async function whileServed<T>(kept: Kept, ask: (url: string) => Promise<T>): Promise<T> {
  const listening = await listen(appOf(kept), { host: '127.0.0.1', port: 0 });
  try {
    return await ask(listening.url);
  } finally {
    await listening.close();
  }
}
