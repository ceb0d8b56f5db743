// What the API answers about the small world, on whichever store; the parts stand in answers/. Every answer is also checked
// against its schema on the way out.
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Store } from '../../cypher/store.ts';
import type { testWith } from '../needs.ts';
import { actorSuite } from './answers/actors.ts';
import { type Asking, u } from './answers/asking.ts';
import { cypherSuite } from './answers/cypher.ts';
import { documentSuite } from './answers/documents.ts';
import { metSuite } from './answers/met.ts';
import { neighbourhoodSuite } from './answers/neighbourhood.ts';
import { searchSuite } from './answers/search.ts';
import { stateSuite } from './answers/states.ts';
import { ask, openWorld, type World } from './world.ts';

/** Runs the suite; `open` gives an empty store. */
export function apiContract(store: string, it: ReturnType<typeof testWith>, open: () => Promise<Store>): void {
  describe(`the API on ${store}`, () => {
    let world: World | undefined;
    const asking: Asking = {
      at(path, init = {}) {
        if (!world) throw new Error('the world did not open');
        return ask(world.url, path, init);
      },
      async good(path) {
        const { status, body } = await asking.at(path);
        expect({ path, status, body: status === 200 ? '' : body }).toEqual({ path, status: 200, body: '' });
        return body;
      },
      idOf: async (name) => (await asking.good(`/api/search?q=${u(name)}`)).hits[0].id,
    };

    beforeAll(async () => {
      world = await openWorld(await open());
    }, 60_000);
    afterAll(async () => {
      await world?.close();
      await world?.store.close();
    });

    searchSuite(it, asking);
    metSuite(it, asking);
    actorSuite(it, asking);
    stateSuite(it, asking);
    neighbourhoodSuite(it, asking);
    cypherSuite(it, asking);
    documentSuite(it, asking);
  });
}
