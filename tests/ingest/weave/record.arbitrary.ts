// Random records from a world so small that everything interesting happens: namesakes, short names, plans, two reports of one
// day, vague dates, tenures with and without bounds, levels and their changes, agreements and their steps.
import fc from 'fast-check';
import type { Recorded, Says } from '../../../model/claims.ts';
import { doc, meeting, person, type States, tenure, visit } from './world.ts';

const NAMES = ['An Bo Ca', 'Bo Ca An', 'An Bo', 'Ca', 'Di Eo', 'Dì Èo', 'Di Eo#1', 'Di Eo#2', 'Fa Gu'] as const;
const COUNTRIES = ['VNM', 'LAO', 'KHM'] as const;
const TITLES = ['Foreign Minister', 'Minister of Foreign Affairs', 'President', 'Ambassador'] as const;
const DATES = ['2023-05-01', '2023-05-02', '2023-05-03', '2023-05', '2023', '2024-01-09', null] as const;
const PUBLISHED = ['2023-05-01', '2023-05-04', '2023', '2024-02-01', null] as const;

const name = fc.constantFrom(...NAMES);
const country = fc.constantFrom(...COUNTRIES);
const date = fc.constantFrom(...DATES);

const tenures: fc.Arbitrary<Says<'tenures'>> = fc
  .record({
    who: name,
    title: fc.constantFrom(...TITLES),
    of: fc.option(country),
    to: fc.option(country),
    from: date,
    until: fc.constantFrom('open' as const, '2023-12-31', null),
  })
  .map(({ who, title, of, to, from, until }) =>
    tenure(who, title, of, { from, until, ...(to !== null && title === 'Ambassador' ? { to } : {}) }),
  );

const meetings: fc.Arbitrary<Says<'meetings'>> = fc
  .record({
    people: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    date,
    status: fc.constantFrom('held' as const, 'held' as const, 'planned' as const, 'cancelled' as const),
    mode: fc.constantFrom('in-person' as const, 'in-person' as const, 'call' as const),
    office: fc.option(fc.record({ title: fc.constantFrom(...TITLES), of: country })),
    where: fc.option(country),
  })
  .map(({ people, office, where, ...rest }) =>
    meeting(people, rest.date, { ...rest, country: where, ...(office ? { offices: [office] } : {}) }),
  );

const visits = fc
  .record({ who: name, to: country, date, planned: fc.boolean() })
  .map(({ who, to, date: day, planned }) => visit(who, to, day, planned ? { status: 'planned' } : {}));

const pair = fc.uniqueArray(country, { minLength: 2, maxLength: 2 });

const partnerships: fc.Arbitrary<Says<'partnerships'>> = fc.record({
  countries: pair,
  level: fc.constantFrom('comprehensive partnership', 'strategic partnership', 'comprehensive strategic partnership'),
  status: fc.constantFrom('existing' as const, 'established' as const, 'upgraded' as const, 'proposed' as const),
  date: fc.constantFrom('2023-05-01', '2023', '2024-01-09', null),
});

const agreements: fc.Arbitrary<Says<'agreements'>> = fc.record({
  name: fc.constantFrom('joint statement', 'free trade agreement', 'FTA'),
  kind: fc.constantFrom('joint statement', 'free trade agreement'),
  parties: pair,
  status: fc.constantFrom('signed' as const, 'in force' as const, 'proposed' as const),
  date: fc.constantFrom('2023-05-01', '2024-01-09', null),
});

const memberships: fc.Arbitrary<Says<'memberships'>> = fc.record({
  member: country,
  of: fc.constantFrom('UN', 'United Nations', 'ASEAN'),
  role: fc.constantFrom('member', 'chair'),
});

const events: fc.Arbitrary<Says<'events'>> = fc
  .record({
    name: fc.constantFrom('Great Conference', 'Small Forum'),
    date,
    country: fc.option(country),
    status: fc.constantFrom('held' as const, 'planned' as const),
    participants: fc.array(
      fc.record({ actor: fc.oneof(name, country), role: fc.constantFrom('host', 'speaker', 'participant', 'sponsor') }),
      { maxLength: 3 },
    ),
  })
  .map((told) => ({ kind: 'conference' as const, place: null, part_of: null, ...told }));

/** What one document states and when it was published; everyone whom its facts name is among its people. */
export const statements: fc.Arbitrary<{ published: string | null; states: States }> = fc
  .record({
    published: fc.constantFrom(...PUBLISHED),
    tenures: fc.array(tenures, { maxLength: 4 }),
    meetings: fc.array(meetings, { maxLength: 3 }),
    visits: fc.array(visits, { maxLength: 2 }),
    partnerships: fc.array(partnerships, { maxLength: 2 }),
    agreements: fc.array(agreements, { maxLength: 2 }),
    memberships: fc.array(memberships, { maxLength: 1 }),
    events: fc.array(events, { maxLength: 2 }),
  })
  .map(({ published, ...lists }) => {
    const named = [
      ...lists.tenures.map((one) => one.person),
      ...lists.meetings.flatMap((one) => one.people),
      ...lists.visits.map((one) => one.person),
      ...lists.events.flatMap((one) => (one.participants ?? []).map(({ actor }) => actor)),
    ];
    const people = named.filter((one) => !COUNTRIES.some((code) => code === one));
    const states: States = { people: [...new Set(people)].map((one) => person(one)), ...lists };
    return { published, states };
  });

/** One document. */
export const aDocument = (id: string): fc.Arbitrary<Recorded> =>
  statements.map(({ published, states }) => doc(id, published, states));

/** A record of one to six documents. */
export const aRecord: fc.Arbitrary<Recorded[]> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => aDocument(`d${i}`))));
