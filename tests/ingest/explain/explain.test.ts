// An explanation tells of the reading and changes nothing of it: same facts with and without, parts that stand in the text, a rule for
// every fact, confidences that come out of what they are said to be made of.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explain } from '../../../ingest/explain/explain.ts';
import type { Explanation, ShownFact } from '../../../ingest/explain/explanation.ts';
import { readDocument } from '../../../ingest/read/read.ts';
import { Trace } from '../../../ingest/read/trace.ts';
import { intake } from '../../../ingest/sources/intake.ts';
import type { Document } from '../../../model/documents.ts';
import { sharedFolder, testWith } from '../../needs.ts';
import { Frequencies } from '../frequencies.ts';

const MINUTE = 60_000;
const folder = fileURLToPath(new URL('../../../samples/articles/', import.meta.url));
const samples = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => intake(JSON.parse(readFileSync(`${folder}${file}`, 'utf8'))).document);

const PASSAGES = [
  'Swedish Prime Minister Anna Berg met Kuwaiti President Karim Osman in Geneva on Tuesday.',
  'Hanoi (VNA) – Minister Nguyễn Văn Á received Ambassador Karim Osman of Kuwait on 4 March./.',
  'She told her Chilean counterpart, Elena Soto, that trade rose by 14.8% to US$ 48.2 billion in 2023.',
  'The Vietnam-Laos comprehensive strategic partnership was raised at the 28th ASEAN Summit.',
  'Sweden and Kuwait signed a memorandum of understanding on clean energy (MoU) on 5 March 2024.',
  'Sweden and Peru established diplomatic relations in 1938.',
  'The PM will visit Lima next week; the meeting with Osman was postponed.',
  'President Karim Osman arrived in Stockholm on Monday, accompanied by Foreign Minister Sami Nasser.',
  'Peru joined the Non-Aligned Movement as a member of the ASEAN Regional Forum.',
  'Directive No. 15-CT/TW on economic diplomacy was issued by the Party Central Committee.',
  'Prime Minister Anna Berg stressed that Sweden would continue to support free trade.',
  '| Karim Osman (left) and Anna Berg at the gala. (Photo: Jo Lund) |',
  'Anna Berg held a series of meetings with leaders on the sidelines. Chilean President Luis Araya agreed.',
  '😀 “Quoted” – H.E. Mr. J. F. Lund, U.S.-based, said: ‘yes…’ e\u0302 \u200b',
  'He said they agreed.',
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PASSAGES), fc.constantFrom('\n\n', '\r\n\r\n', ' ', '\n', '')), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.map(([passage, join]) => passage + join).join(''));

const documentOf = (text: string): Document =>
  intake({ text, published: '2024-03-07', publisher: 'Entente tests' }).document;

/** The text of an annotated article. */
function documentIn(file: string): Document {
  const { text } = JSON.parse(readFileSync(file, 'utf8')) as { text: string }; // of the annotators' own format
  return documentOf(text);
}

const LISTS = [
  'people',
  'tenures',
  'meetings',
  'visits',
  'agreements',
  'partnerships',
  'diplomaticRelations',
  'events',
  'figures',
  'statements',
  'policies',
];
const met = new Frequencies('explanations', [...LISTS, 'refusal', 'part without words', 'several sightings', 'capped']);
afterAll(() => met.report());

/** What is wrong with a fact as explained, in words. */
function wrongWith(fact: ShownFact, text: string): string[] {
  const { id, seen, evidence, confidence, method } = fact;
  const wrong: string[] = [];
  if (seen.length === 0 || seen.some(({ rule }) => rule === '')) wrong.push(`${id}: no rule`);
  if (evidence.length === 0 || method === '') wrong.push(`${id}: no evidence`);
  for (const { start, end, quote, parts } of seen) {
    if (text.slice(start, end) !== quote || start >= end) wrong.push(`${id}: sighting ${start}–${end}`);
    for (const part of parts) {
      met.note('part without words', part.start === null);
      if (part.start === null || part.end === null) {
        if (part.words !== null || part.start !== part.end) wrong.push(`${id}: half a part ${part.role}`);
      } else if (part.start >= part.end || text.slice(part.start, part.end) !== part.words)
        wrong.push(`${id}: ${part.role} at ${part.start}–${part.end}`);
      if (part.how === '') wrong.push(`${id}: ${part.role} without how`);
    }
  }
  const odds = confidence.circumstances.reduce(
    (all, { factor }) => all * factor,
    confidence.share / (1 - confidence.share),
  );
  const reckoned = Math.min(confidence.capped ?? 0.99, Math.max(0.02, odds / (1 + odds)));
  if (Math.abs(reckoned - confidence.value) > 0.002) wrong.push(`${id}: ${confidence.value} is not ${reckoned}`);
  met.note('capped', confidence.capped !== null && confidence.capped < 0.9);
  met.note('several sightings', seen.length > 1);
  return wrong;
}

function check(document: Document): Explanation {
  const { facts } = readDocument(document);
  const explained = explain(document);
  const { text } = document;
  expect(readDocument(document, new Trace()).facts).toEqual(facts);
  expect(explained.facts.flatMap((fact) => wrongWith(fact, text))).toEqual([]);
  expect(
    explained.facts.map(({ list, says, evidence, confidence: { value: confidence }, method }) => [
      list,
      { ...says, evidence, confidence, method },
    ]),
  ).toEqual(Object.entries(facts).flatMap(([list, entries]) => entries.map((entry) => [list, entry])));
  for (const { start, end, quote, words } of explained.refusals) {
    expect(text.slice(start, end)).toBe(quote);
    expect(words).not.toMatch(/\{\}|undefined/);
  }
  for (const { list } of explained.facts) met.note(list, LISTS.includes(list));
  met.note('refusal', explained.refusals.length > 0);
  return explained;
}

describe('an explanation', () => {
  test(
    'tells the facts of the reading, with rules, words in place and confidences that add up',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          fc.pre(/[\p{L}\p{N}]/u.test(text));
          check(documentOf(text));
        }),
        { numRuns: 90 },
      );
    },
    MINUTE,
  );

  test.each(samples.map((document) => [document.id, document] as const))('of %s', (_, document) => {
    const { facts } = check(document);
    expect(facts.length).toBeGreaterThan(0);
  });

  testWith('shared')(
    'of annotated articles',
    () => {
      const gold = `${sharedFolder}/gold/dev/`;
      const files = readdirSync(gold).filter((file) => file.endsWith('.json'));
      const documents = files.slice(0, 25).map((file) => documentIn(`${gold}${file}`));
      const facts = documents.flatMap((document) => check(document).facts);
      // words of the text, not only the rule, are known for nearly every fact
      const worded = facts.filter(({ seen }) => seen.some(({ parts }) => parts.some(({ words }) => words !== null)));
      expect(worded.length / facts.length).toBeGreaterThan(0.95);
    },
    MINUTE,
  );
});

describe('parts', () => {
  const partsOf = (text: string, list: string): string[] =>
    explain(documentOf(text))
      .facts.filter((fact) => fact.list === list)
      .flatMap(({ seen }) => seen[0]?.parts ?? [])
      .map(
        ({ role, words, gives }) => `${role}: ${words ?? '–'}${gives === null || gives === words ? '' : ` → ${gives}`}`,
      );

  test.each([
    [
      'meetings',
      'Swedish Prime Minister Anna Berg phoned Kuwaiti President Karim Osman on Tuesday.',
      [
        'one side: Swedish Prime Minister Anna Berg → Anna Berg',
        'other side: Kuwaiti President Karim Osman → Karim Osman',
        'verb: phoned',
        'mode: phoned → call',
        'date: Tuesday → 2024-03-05',
      ],
    ],
    [
      'meetings',
      'Swedish Prime Minister Anna Berg will meet Kuwaiti President Karim Osman in Geneva on Friday.',
      ['verb: meet', 'status: will → planned', 'date: Friday → 2024-03-08', 'place: Geneva → Geneva, CHE'],
    ],
    [
      'meetings',
      'A group of Peruvian lawmakers called on Prime Minister Anna Berg of Sweden on Tuesday. It was led by Congress Speaker Luis Araya.',
      [
        'both sides: Prime Minister Anna Berg → Anna Berg',
        'both sides: Congress Speaker Luis Araya → Luis Araya',
        'verb: called',
        'date: Tuesday → 2024-03-05',
      ],
    ],
    [
      'meetings',
      'Swedish Prime Minister Anna Berg and Kuwaiti President Karim Osman are to meet in Geneva. Their first summit was held in Oslo.',
      ['both sides: Their → Anna Berg, Karim Osman', 'place: Oslo → Oslo, NOR'],
    ],
    ['meetings', 'The Speaker of Sweden met ambassadors.', ['both sides: Speaker of Sweden', 'verb: met']],
    [
      'meetings',
      'Three took their seats: Swedish Prime Minister Anna Berg, Kuwaiti President Karim Osman and Peruvian President Luis Araya.',
      [
        'both sides: Kuwaiti President Karim Osman → Karim Osman',
        'both sides: Peruvian President Luis Araya → Luis Araya',
      ],
    ],
    [
      'visits',
      'Kuwaiti President Karim Osman paid a state visit to Peru on 5 March 2024.',
      [
        'person: Kuwaiti President Karim Osman → Karim Osman',
        'destination: Peru → PER',
        'date: 5 March 2024 → 2024-03-05',
      ],
    ],
    [
      'tenures',
      'Anna Berg, Prime Minister of Sweden, spoke.',
      [
        'person: Anna Berg',
        'office: Prime Minister of Sweden → Prime Minister',
        'country: Prime Minister of Sweden → SWE (Sweden)',
      ],
    ],
    [
      'partnerships',
      'Sweden and Kuwait established a strategic partnership in 2023.',
      ['party: Kuwait → KWT', 'party: Sweden → SWE', 'level: strategic partnership', 'date: 2023'],
    ],
    [
      'figures',
      'Sweden exported 36 ships in 2023.',
      ['value: 36 → 36 count', 'what: ships', 'owner: Sweden → SWE', 'period: 2023'],
    ],
  ])('of %s: %s', (list, text, expected) => {
    expect(partsOf(text, list)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['Swedish Prime Minister Anna Berg met President Karim Osman of Kuwait.', 'Anna Berg', 'stated'],
    [
      'Prime Minister Anna Berg of Sweden spoke. Minister Anna Berg left.',
      'Anna Berg',
      "the country of the person's other office",
    ],
    [
      'Stockholm (TT) – Prime Minister Anna Berg spoke to the press of Sweden.',
      'Anna Berg',
      'country that the text is told from',
    ],
  ])('say how the country of an office was found: %s', (text, person, how) => {
    const hows = explain(documentOf(text))
      .facts.filter(({ list, says }) => list === 'tenures' && says.person === person)
      .flatMap(({ seen }) => seen.flatMap(({ parts }) => parts))
      .filter(({ role }) => role === 'country')
      .map((part) => part.how);
    expect(hows.join('; ')).toContain(how);
  });
});
