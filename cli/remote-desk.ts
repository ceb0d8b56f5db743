// The desk of a running server, over its API: what one would hand to the desk goes to that server.
import { receiptsSchema, type Stats, statsSchema } from '../model/api.ts';
import { type Desk, retractionSchema } from '../model/desk.ts';
import { call } from './http.ts';

export interface RemoteDesk extends Desk {
  stats(): Promise<Stats>;
}

/** The desk of the server at this address. */
export function remoteDesk(url: string): RemoteDesk {
  return {
    async accept(inputs) {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(inputs) };
      return (await call(new URL('/api/documents', url), init, receiptsSchema)).receipts;
    },
    retract(document) {
      const address = new URL(`/api/documents/${encodeURIComponent(document)}`, url);
      return call(address, { method: 'DELETE' }, retractionSchema);
    },
    stats: () => call(new URL('/api/stats', url), {}, statsSchema),
  };
}
