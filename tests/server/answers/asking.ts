// How the parts of the API's contract ask: one server over the small world, opened by api.contract.ts.
import type { Body, Said } from '../world.ts';

export interface Asking {
  /** Asks and gives what comes back, whatever the status. */
  at(path: string, init?: RequestInit & { json?: unknown }): Promise<Said>;
  /** Asks, expects status 200 and gives the body. */
  good(path: string): Promise<Body>;
  /** The id of the first whom a search finds. */
  idOf(name: string): Promise<string>;
}

/** A text in an address. */
export const u = encodeURIComponent;

export const MINISTER = 'Minister of Foreign Affairs';
