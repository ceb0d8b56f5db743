// Who met whom: sides of every kind, periods, capacities, quotes, namesakes.
import { expect } from '@jest/globals';
import type { testWith } from '../../needs.ts';
import { type Body, HA, LY, MOU, NAMESAKE, SATO } from '../world.ts';
import { type Asking, MINISTER, u } from './asking.ts';

type Row = readonly [about: string, path: string, pick: (body: Body) => unknown, expected: unknown];

const phrases = (body: Body): string[] => body.meetings.map((fact: { phrase: string }) => fact.phrase);

const FORUM = `${HA}, ${MOU} and ${SATO} met in Bangkok`;
const TALKS = `${HA} and ${MOU} met in Ha Noi`;
const CALL = `${HA} and ${SATO} spoke on the phone`;
const CHAIR = `Chairman of the National Assembly of Viet Nam and ${SATO} met in Ha Noi`;

const PORTS = `${LY} and ${SATO} met`;

const MEETINGS: readonly Row[] = [
  ['two people, the latest first, the plan left out', `a=${u(HA)}&b=${u(MOU)}`, phrases, [FORUM, TALKS]],
  ['folded names', 'a=ha+thi+suong&b=SATO+REN', phrases, [FORUM, CALL]],
  ['either way round', `a=${u(SATO)}&b=${u(HA)}`, phrases, [FORUM, CALL]],
  ['one side alone', `a=${u(SATO)}`, phrases, [CHAIR, FORUM, CALL, PORTS]],
  ['a country: whoever came in its offices, or an office itself', 'a=VNM&b=JPN', phrases, [CHAIR, FORUM, CALL, PORTS]],
  ['a country by name and a person', `a=viet+nam&b=${u(MOU)}`, phrases, [FORUM, TALKS]],
  ['two countries, the plan left out', 'a=VNM&b=CHN', phrases, [FORUM, TALKS]],
  ['an office of a body within a body of the country', `a=VNM&b=${u(SATO)}&until=2022`, phrases, [PORTS]],
  ['an office: who came in it', `a=VNM:foreign-minister&b=${u(MOU)}`, phrases, [FORUM, TALKS]],
  [
    'an office that came itself',
    `a=${u('Chairman of the National Assembly of Viet Nam')}&b=${u(SATO)}`,
    phrases,
    [CHAIR],
  ],
  ['nobody meets himself', `a=${u(HA)}&b=${u(HA)}`, phrases, []],
  ['the same country on both sides needs two attendees', 'a=CHN&b=CHN', phrases, []],
  ['a period', `a=${u(HA)}&from=2024-01&until=2024-04`, phrases, [TALKS]],
  ['a vague date belongs to every day on which it may lie', `a=${u(HA)}&until=2023-02-15`, phrases, [CALL]],
  ['on either side of it', `a=${u(HA)}&from=2023-02-15&until=2023`, phrases, [CALL]],
  ['the limit cuts the list, not the total', `a=${u(HA)}&limit=1`, (b) => [phrases(b), b.total], [[FORUM], 3]],
  ['the sides are named', `a=VNM&b=${u(MOU)}`, (b) => [b.a.name, b.b.name], ['Viet Nam', MOU]],
];

/** The suite of /api/met. */
export function metSuite(it: ReturnType<typeof testWith>, { at, good }: Asking): void {
  for (const [about, query, pick, expected] of MEETINGS) {
    it(`met: ${about}`, async () => expect(pick(await good(`/api/met?${query}`))).toEqual(expected));
  }

  it('met: date, place, mode, capacity and the quotes of both reports', async () => {
    const body = await good(`/api/met?a=${u(HA)}&b=${u(MOU)}&until=2024-02`);
    const [talks] = body.meetings;
    expect(talks).toMatchObject({
      kind: 'Meeting',
      date: '2024-01-25',
      status: 'held',
      voices: 2,
      values: { mode: 'in-person', place: 'Ha Noi' },
      participants: [
        {
          name: HA,
          role: 'attendee',
          capacity: { id: 'VNM:foreign-minister', label: 'Office', name: `${MINISTER} of Viet Nam` },
        },
        { name: MOU, role: 'attendee', capacity: { name: `${MINISTER} of China` } },
        { role: 'place' },
      ],
    });
    const told = talks.evidence.map((one: { document: { id: string } }) => one.document.id);
    expect(told.sort()).toEqual(['talks', 'talks-again']);
    for (const { quote, start, end, document } of talks.evidence) {
      const { document: source } = await good(`/api/documents/${document.id}`);
      expect(source.text.slice(start, end)).toBe(quote);
    }
  });

  it('met: several namesakes are listed, none is chosen', async () => {
    const { status, body } = await at(`/api/met?a=${u(NAMESAKE)}`);
    expect(status).toBe(409);
    expect(body.errors).toMatchObject([{ field: 'a' }]);
    expect(body.candidates).toHaveLength(2);
    for (const candidate of body.candidates) await good(`/api/met?a=${candidate.id}`);
  });
}
