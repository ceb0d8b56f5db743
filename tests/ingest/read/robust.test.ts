// Whatever the text holds, reading gives entries that fit the format, quote the text as it stands and name only its people.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../../ingest/read/read.ts';
import { splitSentences, tokenize } from '../../../ingest/read/tokens.ts';
import { mentionSchema } from '../../../model/claims.ts';
import { factListsSchema } from '../../../model/facts.ts';

const SNIPPETS = [
  'Swedish Prime Minister Anna Berg met Kuwaiti President Karim Osman in Geneva on Tuesday.',
  'Hanoi (VNA) – Minister Nguyễn Văn Á received Ambassador Karim Osman of Kuwait./.',
  'She told her Chilean counterpart, Elena Soto, that trade rose by 14.8% to US$ 48.2 billion.',
  'The Vietnam-Laos comprehensive strategic partnership was raised at the 28th and 29th ASEAN Summits.',
  'Sweden and Kuwait signed a memorandum of understanding on clean energy (MoU).',
  'The PM will visit Lima next week; the meeting with Osman was postponed.',
  'the utilisation of the 15 freetrade agreements to which Vietnam is a member,saying',
  '| General Secretary X and delegates, December 19. (Photo: Jo Lund) |',
  'Directive No. 15-CT/TWon economic diplomacy issued by the Party Central Committee.',
  '😀 “Quoted” – H.E. Mr. J. F. Lund, U.S.-based, said: ‘yes…’',
  '<p>left&nbsp;over</p> &amp; {"json": 1}',
  'A\u0301nna Be\u0300rg e\u0302 \u200b\ufeff zero',
  '王毅 met Владимир in القاهرة.',
  'The Speaker of the National Assembly received seven ambassadors one by one.',
  'He said they agreed.',
  '-'.repeat(500),
  'a'.repeat(700),
  '((((((',
  '',
];
const JOINS = ['\n\n', '\r\n\r\n', ' ', '\n', '\r\n', '', '\t'];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...SNIPPETS), fc.constantFrom(...JOINS)), { maxLength: 8 })
  .map((parts) => parts.map(([snippet, join]) => snippet + join).join(''));
const dates = fc.constantFrom(null, '2024', '2024-03', '2024-03-07');

const seen = { meeting: 0, person: 0, tenure: 0, carriageReturn: 0 };

test('every entry fits the format, quotes the text, and names people of the list; reading twice gives the same', () => {
  fc.assert(
    fc.property(texts, dates, (text, published) => {
      const document = { text, published, publisher: null };
      const { facts, mentions } = readDocument(document);
      factListsSchema.parse(facts);
      for (const mention of mentions) {
        mentionSchema.parse(mention);
        expect(text.slice(mention.start, mention.end)).toBe(mention.name);
      }
      for (const { evidence } of Object.values(facts).flat()) {
        for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
      }
      const names = new Set(facts.people.map(({ name }) => name));
      const named = [
        ...facts.tenures.map(({ person }) => person),
        ...facts.meetings.flatMap(({ people, capacities = [] }) => [
          ...people,
          ...capacities.map(({ person }) => person),
        ]),
        ...facts.visits.map(({ person }) => person),
        ...facts.statements.map(({ speaker }) => speaker),
        ...facts.agreements.flatMap(({ signatories = [] }) => signatories.map(({ person }) => person)),
      ];
      expect(named.filter((name) => !names.has(name))).toEqual([]);
      expect(readDocument(document)).toEqual({ facts, mentions });
      if (facts.meetings.length > 0) seen.meeting++;
      if (facts.people.length > 0) seen.person++;
      if (facts.tenures.length > 0) seen.tenure++;
      if (text.includes('\r\n')) seen.carriageReturn++;
    }),
    { numRuns: 150 },
  );
  console.log(`texts with: ${JSON.stringify(seen)}`);
  for (const [what, times] of Object.entries(seen)) expect([what, times > 0]).toEqual([what, true]);
});

describe('texts of no reader', () => {
  test.each([
    ['nothing', ''],
    ['one run of letters', 'a'.repeat(80_000)],
    ['one run of hyphens', '-'.repeat(40_000)],
    ['capitals without end', 'Abc '.repeat(15_000)],
    ['a list of people', 'President Abcd Efgh and '.repeat(1_500)],
    ['brackets', '( '.repeat(20_000)],
    ['one long line', 'Swedish Prime Minister Anna Berg met Kuwaiti President Karim Osman. '.repeat(400)],
  ])(
    '%s is read in reasonable time',
    (_, text) => {
      factListsSchema.parse(readDocument({ text, published: '2024-03-07', publisher: null }).facts);
    },
    60_000,
  );

  test('carriage returns change nothing but offsets', () => {
    const text =
      'Hanoi (VNA) – Swedish Prime Minister Anna Berg met Karim Osman, President of Kuwait, in Oslo on Tuesday.\n\nBerg said yes.';
    const read = (as: string) =>
      readDocument({ text: as, published: '2024-03-07', publisher: null }).facts.meetings.map(
        ({ evidence: _, ...meeting }) => meeting,
      );
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text));
  });
});

describe('tokens and sentences', () => {
  test.each([
    ["Son's trip", ['Son', "'s", 'trip']],
    [
      'H.E. Mr. Lund of the U.S. left on Jan. 5.',
      ['H.E.', 'Mr.', 'Lund', 'of', 'the', 'U.S.', 'left', 'on', 'Jan.', '5', '.'],
    ],
    ['14.8% to 1,000', ['14.8', '%', 'to', '1,000']],
    ['No. 15-CT/TW', ['No.', '15', '-', 'CT', '/', 'TW']],
  ])('%s', (text, tokens) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(tokens);
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  test.each([
    ['He came. She left.', 2],
    ['He came to the U.S. on Monday with Mr. Lund. She left.', 2],
    ['He left the U.S. The visit was short.', 2],
    ['It was agreed.She left.', 2],
    ['No. 15 of J. F. Lund is new.', 1],
    ['It was said./.', 1],
    ['“Yes.” He left.', 2],
  ])('%s', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});
