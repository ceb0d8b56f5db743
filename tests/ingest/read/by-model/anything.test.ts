// Whatever a model answers: nothing is thrown, and what is kept is of the format, quotes the text, and names only whom the text names.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotate } from '../../../../ingest/read/annotate.ts';
import { Ground } from '../../../../ingest/read/by-model/ground.ts';
import { prove } from '../../../../ingest/read/by-model/prove.ts';
import { type FactLists, factListsSchema, type Passage } from '../../../../model/facts.ts';
import { nameTokens } from '../../../../model/names.ts';

const TEXT =
  'LISBON – Prime Minister of Portugal Inês Exemplo 🤝 received Minister of Foreign Affairs of Japan Ama Tester in Lisbon on 5 March 2024.\r\n\r\nThey signed a Memorandum on Energy, worth 48.2 billion USD. They held talks. They held talks.';
const document = { text: TEXT, published: '2024-03-06', publisher: null };
const ground = new Ground(document, annotate(document));
const window = { start: 0, end: TEXT.length };

const person = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Inês Exemplo', 'Ama Tester') },
  { weight: 1, arbitrary: fc.constantFrom('Tester', 'ines exemplo', 'No Body', 'Prime Minister', '') },
);
const party = fc.constantFrom('PRT', 'JPN', 'FRA', 'EU', 'Energy', 'World Bank');
const quote = fc.oneof(
  fc.tuple(fc.nat(TEXT.length), fc.nat(80)).map(([at, length]) => TEXT.slice(at, at + length)),
  fc.constantFrom('They held talks.', 'Prime Minister of Portugal Inês Exemplo', 'They never met.', ''),
);
const date = fc.constantFrom(null, '2024-03-05', '2024', '1999', 'March');
const quotes = fc.array(quote, { maxLength: 3, size: 'max' });
const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), person, party, quote);

/** An entry as asked for, now and then with one value that may be anything. */
const maybeSpoilt = (entry: fc.Arbitrary<object>) =>
  fc.tuple(entry, fc.option(fc.tuple(fc.nat(9), anything), { freq: 4 })).map(([good, spoilt]) => {
    const key = Object.keys(good)[(spoilt?.[0] ?? 0) % Object.keys(good).length];
    return spoilt && key ? { ...good, [key]: spoilt[1] } : good;
  });

const meeting = fc.record({
  people: fc.array(person, { minLength: 2, maxLength: 3 }),
  mode: fc.constantFrom('in-person', 'call'),
  status: fc.constantFrom('held', 'planned'),
  date,
  place: fc.constantFrom(null, 'Lisbon', 'Paris'),
  country: fc.option(party),
  quotes,
});
const tenure = fc.record({
  person,
  title: fc.constantFrom('Prime Minister', 'King'),
  of: fc.option(party),
  on: date,
  quotes,
});
const agreement = fc.record({
  name: fc.constantFrom('Memorandum on Energy', 'Treaty of Paris'),
  kind: fc.constant('memorandum'),
  parties: fc.array(party, { maxLength: 2 }),
  status: fc.constantFrom('signed', 'mentioned'),
  date,
  signatories: fc.option(fc.array(fc.record({ person, for: fc.option(party) }), { maxLength: 2 })),
  quotes,
});
const listOf = (entry: fc.Arbitrary<object>) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(maybeSpoilt(entry), { maxLength: 4 }) },
    { weight: 1, arbitrary: anything },
  );
const answer = fc.record({
  people: listOf(fc.record({ name: person, also: fc.array(person, { maxLength: 2 }) })),
  meetings: listOf(meeting),
  tenures: listOf(tenure),
  agreements: listOf(agreement),
});

/** Names of people that the facts use. */
const named = ({ meetings, tenures, agreements }: FactLists): string[] => [
  ...meetings.flatMap(({ people }) => people),
  ...tenures.map(({ person: one }) => one),
  ...agreements.flatMap(({ signatories = [] }) => signatories.map(({ person: one }) => one)),
];

test('what is kept is of the format, quotes the text, and names only people whom it names', () => {
  const seen = { meetings: 0, tenures: 0, agreements: 0, dropped: 0, leftOut: 0 };
  const folded = nameTokens(TEXT).join(' ');
  fc.assert(
    fc.property(answer, (said) => {
      const { facts, dropped, leftOut } = prove(ground, [{ window, answer: said }], 'model:x');
      expect(factListsSchema.parse(facts)).toEqual(facts);
      const passages: Passage[] = Object.values(facts).flatMap((entries) =>
        entries.flatMap(({ evidence }) => evidence),
      );
      for (const passage of passages) expect(TEXT.slice(passage.start, passage.end)).toBe(passage.quote);
      const people = new Set(facts.people.map(({ name }) => name));
      for (const name of people) expect(folded).toContain(nameTokens(name).join(' '));
      expect(named(facts).filter((name) => !people.has(name))).toEqual([]);
      for (const list of ['meetings', 'tenures', 'agreements'] as const) seen[list] += facts[list].length;
      for (const times of dropped.values()) seen.dropped += times;
      for (const times of leftOut.values()) seen.leftOut += times;
    }),
    { numRuns: 500 },
  );
  console.log(
    Object.entries(seen)
      .map(([what, times]) => `${what} ${times}`)
      .join(', '),
  );
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(10);
});

test('nothing is thrown for any JSON', () => {
  const lists = fc.dictionary(
    fc.constantFrom('people', 'meetings', 'figures', 'events', 'statements', '__proto__', 'x'),
    fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
  );
  fc.assert(
    fc.property(lists, (said) => {
      const { facts } = prove(ground, [{ window, answer: said }], 'model:x');
      expect(Object.values(facts).flat()).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
