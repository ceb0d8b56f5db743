// What search finds and in which order.
import { expect } from '@jest/globals';
import type { testWith } from '../../needs.ts';
import { HA, NAMESAKE } from '../world.ts';
import { type Asking, MINISTER, u } from './asking.ts';

const SEARCHES: readonly (readonly [about: string, query: string, hits: string[]])[] = [
  ['marks and case do not count', 'q=HA+THI+suong', [`Person ${HA}`]],
  ['any word may be begun', 'q=suo+h', [`Person ${HA}`]],
  ['names given on the side count', 'q=minister+suong', [`Person ${HA}`]],
  ['all words must fit', 'q=suong+lian', []],
  ['a whole name comes before one that holds it', 'q=viet+nam&limit=1', ['Country Viet Nam']],
  ['titles of agreements', 'q=river+port', ['Agreement Agreement on River Ports (signed)']],
  ['of events', 'q=forum&label=Event', ['Event River Forum in Bangkok']],
  ['of documents', 'q=talks+in+ha', ['Document Ministers hold talks in Ha Noi']],
  ['a label narrows', 'q=minister+china&label=Office', [`Office ${MINISTER} of China`]],
  ['facts without a title are not found', 'q=hanoi&label=Office', []],
  ['nothing to search by', 'q=%21%21', []],
];

/** The suite of /api/search. */
export function searchSuite(it: ReturnType<typeof testWith>, { good }: Asking): void {
  for (const [about, query, expected] of SEARCHES) {
    it(`search: ${about}`, async () => {
      const { hits } = await good(`/api/search?${query}`);
      expect(hits.map((hit: { label: string; name: string }) => `${hit.label} ${hit.name}`)).toEqual(expected);
    });
  }

  it('search tells namesakes apart and counts their facts', async () => {
    const { hits } = await good(`/api/search?q=${u(NAMESAKE)}`);
    const told = hits.map(({ detail, facts }: { detail: string; facts: number }) => [detail, facts]);
    expect(told.sort()).toEqual([
      ['Ambassador of Cambodia to Laos', 1],
      ['Governor of Laos', 1],
    ]);
  });
}
