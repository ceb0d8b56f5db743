// What stood on a day: who held an office, at which level a country stood with its partners.
import { expect } from '@jest/globals';
import type { testWith } from '../../needs.ts';
import { type Body, HA, SATO } from '../world.ts';
import { type Asking, u } from './asking.ts';

const holders = (body: Body): string[] =>
  body.holders.map((one: { certainty: string; tenure: { participants: { name: string }[] } }) => {
    return `${one.certainty} ${one.tenure.participants[0]?.name}`;
  });
const partners = (body: Body): string[] =>
  body.partners.map((one: { partner: { name: string }; level: { name: string }; certainty?: string }) => {
    return [one.partner.name, one.level.name, one.certainty].filter(Boolean).join(': ');
  });

const HOLDERS: readonly (readonly [about: string, office: string, on: string, holders: string[]])[] = [
  ['in the middle of a stated term', 'VNM:foreign-minister', '2015', ['yes Do Minh Quang']],
  ['begun, and seen later', 'VNM:foreign-minister', '2023-05-01', [`yes ${HA}`]],
  ['begun, not seen since', 'VNM:foreign-minister', '2030-05-01', [`possible ${HA}`]],
  ['the day on which one follows the other', 'VNM:foreign-minister', '2021-04-08', [`yes ${HA}`, 'yes Do Minh Quang']],
  [
    'a year in which the office changed hands',
    'VNM:foreign-minister',
    '2021',
    [`possible ${HA}`, 'possible Do Minh Quang'],
  ],
  ['before anybody is known', 'VNM:foreign-minister', '2001', []],
  ['an undated tenure leaves it open', 'JPN:foreign-minister', '2020-01-01', [`possible ${SATO}`]],
  ['but is certain on the day on which it is seen', 'JPN:foreign-minister', '2024-05-10', [`yes ${SATO}`]],
];

const CSP = 'comprehensive strategic partnership';
const UNDATED = 'Japan: comprehensive partnership: possible';
const STANDINGS: readonly (readonly [about: string, query: string, partners: string[]])[] = [
  ['as last known, without proposals', '', [`China: ${CSP}`, `Japan: ${CSP}`, 'China: diplomatic relations']],
  [
    'on a day before the upgrade',
    '?on=2023-01-01',
    [`China: ${CSP}: yes`, 'Japan: strategic partnership: yes', 'China: diplomatic relations: yes'],
  ],
  [
    'in a month in which it may have begun',
    '?on=2008-06-15',
    [`China: ${CSP}: possible`, UNDATED, 'China: diplomatic relations: yes'],
  ],
  [
    'on the day of the upgrade the new level',
    '?on=2023-11-27',
    [`China: ${CSP}: yes`, `Japan: ${CSP}: yes`, 'China: diplomatic relations: yes'],
  ],
  ['before all that is dated, what only texts without a day show', '?on=1940', [UNDATED]],
];

/** The suite of /api/offices/:id/holders and /api/countries/:id/partners. */
export function stateSuite(it: ReturnType<typeof testWith>, { good }: Asking): void {
  for (const [about, office, on, expected] of HOLDERS) {
    it(`holders: ${about}`, async () =>
      expect(holders(await good(`/api/offices/${u(office)}/holders?on=${on}`))).toEqual(expected));
  }

  it('holders: without a date, today', async () => {
    const body = await good('/api/offices/VNM:foreign-minister/holders');
    expect([body.on, holders(body)]).toEqual(['2024-07-01', [`possible ${HA}`]]);
  });

  for (const [about, query, expected] of STANDINGS) {
    it(`partners: ${about}`, async () =>
      expect(partners(await good(`/api/countries/VNM/partners${query}`))).toEqual(expected));
  }
}
