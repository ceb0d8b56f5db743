// Where two readings differ: what only one has, what both have with other values, and what is the same in other words.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../../../ingest/read/compare/compare.ts';
import { type Entry, type FactLists, noFacts } from '../../../../model/facts.ts';

let next = 0;
/** A passage of its own, or at a given place. */
function at(given?: number) {
  next += 100;
  const start = given ?? next;
  return { evidence: [{ quote: 'ten marks.', start, end: start + 10 }], confidence: 0.5, method: 'rule:x' };
}

const meeting = (people: string[], more: Partial<Entry<'meetings'>> = {}, start?: number): Entry<'meetings'> => ({
  people,
  mode: 'in-person',
  status: 'held',
  date: '2024-03-05',
  place: 'Lisbon',
  country: 'PRT',
  ...at(start),
  ...more,
});
const person = (name: string, also: string[] = []): Entry<'people'> => ({ name, also, ...at() });
const tenure = (who: string, title: string, more: Partial<Entry<'tenures'>> = {}): Entry<'tenures'> => ({
  person: who,
  title,
  of: 'PRT',
  ...at(),
  ...more,
});
const lists = (some: Partial<FactLists>): FactLists => ({ ...noFacts(), ...some });
const only = (first: Partial<FactLists>, second: Partial<FactLists>) => {
  const [compared, ...more] = compare(lists(first), lists(second));
  expect(more).toEqual([]);
  return compared;
};

describe('the same', () => {
  test('facts in other order, case, marks, and with another quote and confidence', () => {
    const one = meeting(['Inês Exemplo', 'Ama Tester']);
    const other = { ...meeting(['Ama Tester', 'Ines EXEMPLO']), confidence: 0.1, method: 'model:x' };
    expect(only({ meetings: [one] }, { meetings: [other] })).toMatchObject({
      alike: 1,
      first: [],
      second: [],
      differing: [],
    });
  });

  test('an office in other words, a person with other short forms', () => {
    expect(
      only(
        { tenures: [tenure('A B', 'Foreign Minister')] },
        { tenures: [tenure('A B', 'Foreign minister', { on: '2024' })] },
      ),
    ).toMatchObject({ alike: 1 });
    expect(only({ people: [person('A B', ['B'])] }, { people: [person('A B')] })).toMatchObject({ alike: 1 });
  });

  test('nothing in both is nothing to say', () => {
    expect(compare(noFacts(), noFacts())).toEqual([]);
  });
});

describe('other values', () => {
  test('of one fact, field by field', () => {
    const one = meeting(['A B', 'C D']);
    const other = meeting(['A B', 'C D'], { date: null, place: 'Porto', status: 'planned' });
    expect(only({ meetings: [one] }, { meetings: [other] })).toMatchObject({
      alike: 0,
      first: [],
      second: [],
      differing: [
        {
          fields: [
            { field: 'status', first: 'held', second: 'planned' },
            { field: 'date', first: '2024-03-05', second: null },
            { field: 'place', first: 'Lisbon', second: 'Porto' },
          ],
        },
      ],
    });
  });

  test('of a name that one gives in short', () => {
    expect(only({ people: [person('Bui Thanh Son')] }, { people: [person('Son')] })?.differing[0]?.fields).toEqual([
      { field: 'name', first: 'Bui Thanh Son', second: 'Son' },
    ]);
  });

  test('of a flag that one alone sets', () => {
    const figure = (more: Partial<Entry<'figures'>>): Entry<'figures'> => ({
      what: 'trade',
      value: 5,
      unit: 'USD',
      approx: 'exact',
      period: null,
      of: null,
      ...at(),
      ...more,
    });
    expect(only({ figures: [figure({ expected: true })] }, { figures: [figure({})] })?.differing[0]?.fields).toEqual([
      { field: 'expected', first: true, second: null },
    ]);
  });

  test('little alike, but of the same passage', () => {
    const [a, b] = [meeting(['A B', 'C D', 'E F'], {}, 7), meeting(['A B', 'G H'], {}, 7)];
    expect(only({ meetings: [a] }, { meetings: [b] })?.differing).toHaveLength(1);
    expect(only({ meetings: [a] }, { meetings: [meeting(['A B', 'G H'], {}, 900)] })).toMatchObject({
      first: [a],
      differing: [],
    });
  });
});

describe('one reader alone', () => {
  test('sees a fact', () => {
    const [one, other] = [meeting(['A B', 'C D']), meeting(['E F', 'G H'])];
    expect(only({ meetings: [one] }, { meetings: [other] })).toEqual({
      list: 'meetings',
      alike: 0,
      first: [one],
      second: [other],
      differing: [],
    });
  });

  test('sees a second occasion of the same people: the one of the same day is the same', () => {
    const [march, may] = [meeting(['A B', 'C D']), meeting(['A B', 'C D'], { date: '2024-05-01' })];
    const again = meeting(['A B', 'C D'], { date: '2024-05-01' });
    expect(only({ meetings: [march, may] }, { meetings: [again] })).toMatchObject({
      alike: 1,
      first: [march],
      second: [],
    });
  });
});

test('each entry is told once, and changing sides changes sides alone', () => {
  const seen = { alike: 0, alone: 0, differing: 0 };
  const name = fc.constantFrom('A B', 'C D', 'A', 'B C D');
  const one = fc.record({
    people: fc.uniqueArray(name, { minLength: 2, maxLength: 3 }),
    date: fc.constantFrom(null, '2024', '2025'),
  });
  const meetings = fc
    .array(one, { maxLength: 6 })
    .map((all) => all.map(({ people, date }, i) => meeting(people, { date }, i * 1000)));
  fc.assert(
    fc.property(meetings, meetings, (ours, theirs) => {
      const [there] = compare(lists({ meetings: ours }), lists({ meetings: theirs }));
      const [back] = compare(lists({ meetings: theirs }), lists({ meetings: ours }));
      if (!there || !back) return expect([ours, theirs]).toEqual([[], []]);
      seen.alike += there.alike;
      seen.alone += there.first.length;
      seen.differing += there.differing.length;
      expect(there.alike + there.first.length + there.differing.length).toBe(ours.length);
      expect(there.alike + there.second.length + there.differing.length).toBe(theirs.length);
      expect(compare(lists({ meetings: ours }), lists({ meetings: ours }))).toEqual(
        ours.length === 0 ? [] : [{ list: 'meetings', alike: ours.length, first: [], second: [], differing: [] }],
      );
      expect(back.first.length).toBe(there.second.length);
      expect(back.second.length).toBe(there.first.length);
    }),
    { numRuns: 300 },
  );
  console.log(`pairs alike ${seen.alike}, seen by one alone ${seen.alone}, differing ${seen.differing}`);
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(10);
});

test('takes time in proportion to what is alike, not to all pairs', () => {
  const many = (prefix: string) => Array.from({ length: 8000 }, (_, i) => person(`${prefix}${i} Family${i}`));
  const began = performance.now();
  expect(compare(lists({ people: many('A') }), lists({ people: many('A') }))).toMatchObject([{ alike: 8000 }]);
  const offices = (title: string) => many('A').map(({ name }) => tenure(name, title));
  const [tenures] = compare(lists({ tenures: offices('President') }), lists({ tenures: offices('Vice President') }));
  expect(tenures).toMatchObject({ alike: 0, first: [], second: [] });
  expect(performance.now() - began).toBeLessThan(6000);
});
