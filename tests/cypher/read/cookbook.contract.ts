// The analysts' statements, asked as an analyst asks them: through the gate, of a small world, on whichever store.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askStore } from '../../../cypher/ask.ts';
import type { Row } from '../../../cypher/driver.ts';
import type { Store } from '../../../cypher/store.ts';
import { person } from '../../ingest/weave/world.ts';
import type { testWith } from '../../needs.ts';
import { HA, LY, MOU, NAMESAKE, openWorld, SATO, telling, WORLD, type World } from '../../server/world.ts';

const folder = new URL('../../../cypher/cookbook/', import.meta.url);

const MORE = [
  telling('ports-in-force', '2024-06-10', {
    agreements: [
      { name: 'Ports Convention', kind: 'convention', parties: ['VNM', 'LAO'], status: 'in force', date: '2024-06-01' },
    ],
  }),
  telling('short-name', '2024-06-11', { people: [person(NAMESAKE.split(' ').at(-1) ?? '')] }),
];

const CSP = 'comprehensive strategic partnership';

const ROWS: Readonly<Record<string, { parameters?: Row; rows: Row[] }>> = {
  'who-met-most': {
    rows: [
      { one: HA, other: MOU, meetings: 2, first: '2024-01-25', last: '2024-05-10' },
      { one: HA, other: SATO, meetings: 2, first: '2023-02-01', last: '2024-05-10' },
      { one: MOU, other: SATO, meetings: 1, first: '2024-05-10', last: '2024-05-10' },
      { one: LY, other: SATO, meetings: 1, first: '2022-05-05', last: '2022-05-05' },
    ],
  },
  'held-office-on': {
    parameters: { office: 'Minister of Foreign Affairs of Viet Nam', day: '2015-05-01' },
    rows: [{ person: 'Do Minh Quang', from: '2011-08-03', until: '2021-04-08' }],
  },
  'partners-by-level': {
    parameters: { country: 'VNM' },
    rows: [
      { partner: 'China', level: CSP, rank: 6, since: '2008-06', wording: CSP },
      { partner: 'Japan', level: CSP, rank: 6, since: '2023-11-27', wording: CSP },
      { partner: 'Japan', level: 'comprehensive partnership', rank: 2, since: null },
    ],
  },
  'agreements-in-force': {
    parameters: { country: 'VNM' },
    rows: [{ agreement: 'Ports Convention', date: '2024-06-01', parties: ['Laos', 'Viet Nam'] }],
  },
  'whom-both-met': {
    parameters: { one: MOU, other: SATO },
    rows: [{ person: HA, withOne: 2, withOther: 2 }],
  },
  'resting-on-one-claim': { rows: [] },
  'meetings-by-year': {
    parameters: { person: HA },
    rows: [
      { year: '2023', mode: 'call', meetings: 1 },
      { year: '2024', mode: 'in-person', meetings: 2 },
    ],
  },
  'undecided-names': {
    rows: [{ name: 'Hung', fits: ['Ambassador of Cambodia to Laos', 'Governor of Laos'] }],
  },
  'countries-that-met': {
    parameters: { country: 'VNM' },
    rows: [
      { country: 'Japan', meetings: 3 },
      { country: 'China', meetings: 2 },
    ],
  },
};

/** Runs the suite; `open` gives an empty store. */
export function cookbookContract(store: string, it: ReturnType<typeof testWith>, open: () => Promise<Store>): void {
  describe(`the cookbook on ${store}`, () => {
    let world: World | undefined;
    const ask = async (name: string): Promise<Row[]> => {
      if (!world) throw new Error('the world did not open');
      const text = readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
      return (await askStore(world.store, text, ROWS[name]?.parameters ?? {})).rows;
    };

    beforeAll(async () => {
      world = await openWorld(await open(), [...WORLD, ...MORE]);
    }, 60_000);
    afterAll(async () => {
      await world?.close();
      await world?.store.close();
    });

    for (const [name, { rows }] of Object.entries(ROWS).filter(([, expected]) => expected.rows.length > 0)) {
      it(name, async () => {
        const given = await ask(name);
        // columns that are not named above are hashes, or repeat what is
        expect(given).toEqual(rows.map((row) => expect.objectContaining(row)));
      });
    }

    it('resting-on-one-claim: what two reports tell is not among them, each quote stands in its document', async () => {
      const rows = await ask('resting-on-one-claim');
      expect(rows.length).toBeGreaterThan(10);
      expect(rows.map(({ fact }) => fact)).not.toContain(`${HA} and ${MOU} met in Ha Noi`);
      expect(rows.map(({ fact }) => fact)).toContain('Agreement on River Ports (signed)');
      for (const row of rows)
        expect(row).toMatchObject({ quote: expect.stringMatching(/\S/), id: expect.stringMatching(/\S/) });
    });
  });
}

/** That no statement of the cookbook is left out above. */
export function cookbookIsWhole(): void {
  test('every statement of the cookbook is tried', () => {
    const files = readdirSync(folder).map((file) => file.replace('.cypher', ''));
    expect(files.sort()).toEqual(Object.keys(ROWS).sort());
  });
}
