// Files of journeys as documents: one a trip, its text made of the fields and the remarks; and what is refused, with where and why.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSources } from '../../../ingest/sources/files.ts';
import { intake } from '../../../ingest/sources/intake.ts';
import { readTrips } from '../../../ingest/sources/trips.ts';
import type { DocumentInput } from '../../../model/documents.ts';
import { InputError } from '../../../model/errors.ts';

const root = mkdtempSync(join(tmpdir(), 'entente-trips-'));
afterAll(() => rmSync(root, { recursive: true }));

type Fields = Record<string, string>;

const FIELDS: Fields = {
  id: '7',
  role: 'secretary',
  name: 'Ama B. Tester',
  'start-date': '1991-03-04',
  'end-date': '1991-03-06',
  country: 'Iceland',
  locale: 'Reykjavik',
  remarks: 'Met with Prime Minister Exemplo.',
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const trip = (fields: Fields): string =>
  `<trip role="secretary" who="x">${Object.entries({ ...FIELDS, ...fields })
    .map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
    .join('\n')}<created-by>nobody</created-by></trip>`;
const file = (...trips: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<trips>${trips.join('\n')}</trips>`;
const only = (fields: Fields): DocumentInput | undefined => readTrips(file(trip(fields)), 'a.xml')[0];

const TEXTS: [string, Fields, string][] = [
  ['several days', {}, 'Iceland (Reykjavik) from 4 to 6 March 1991.\n\nMet with Prime Minister Exemplo.'],
  ['one day', { 'end-date': '1991-03-04' }, 'Iceland (Reykjavik) on 4 March 1991.\n\nMet with Prime Minister Exemplo.'],
  ['two months', { 'start-date': '1991-02-27', remarks: '' }, 'Iceland (Reykjavik) from 27 February to 6 March 1991.'],
  [
    'two years',
    { 'start-date': '1990-12-30', remarks: '' },
    'Iceland (Reykjavik) from 30 December 1990 to 6 March 1991.',
  ],
  ['no place', { locale: '', remarks: '' }, 'Iceland from 4 to 6 March 1991.'],
  [
    'a name in order',
    { country: 'Korea, Republic of', locale: '', remarks: '' },
    'the Republic of Korea from 4 to 6 March 1991.',
  ],
  ['an article', { country: 'United Kingdom', locale: '', remarks: '' }, 'the United Kingdom from 4 to 6 March 1991.'],
  [
    'remarks as they stand, blanks made one',
    { remarks: '  Met with <Prime Minister>\n      Exemplo & Tester.  ', locale: '' },
    'Iceland from 4 to 6 March 1991.\n\nMet with <Prime Minister> Exemplo & Tester.',
  ],
];

describe('a trip', () => {
  test.each(TEXTS)('%s', (_, fields, ends) => {
    expect(only(fields)?.text).toBe(`Ama B. Tester, Secretary of State of the United States, travelled to ${ends}`);
  });

  test('is a record by its number, dated by its last day', () => {
    expect(only({})).toMatchObject({
      id: 'trip-7',
      kind: 'record',
      title: 'Ama B. Tester in Iceland, 4 to 6 March 1991',
      published: '1991-03-06',
      language: 'en',
    });
  });

  test('tells the office of its role, and a name without what spells it out', () => {
    const text = only({ role: 'president', name: 'Ama B. (Beatrice) Tester' })?.text;
    expect(text).toMatch(/^Ama B\. Tester, President of the United States, travelled/);
  });

  test('any remarks are kept word for word, and are a document', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'é', '&', '<', '>', '"', "'", ']', '😀', 'ä', ' ', '\n', '\t'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, (remarks) => {
        const input = only({ remarks });
        expect(input?.text?.split('\n\n')[1] ?? '').toBe(remarks.replace(/\s+/g, ' ').trim());
        if (input) expect(intake(input).document.text).toBe(input.text);
      }),
    );
  });
});

const REFUSED: [string, string, RegExp][] = [
  ['text', 'Met with nobody.', /a\.xml, line 1: this is no well-formed XML/],
  ['a tag left open', '<trips><trip><id>1</id></trips>', /line 1: this is no well-formed XML/],
  ['two roots', `${file(trip({}))}<trips/>`, /no well-formed XML/],
  ['an end before its time', '<trips><trip>', /no well-formed XML/],
  ['an unknown entity', '<trips><trip><id>&eacute;</id></trip></trips>', /no well-formed XML/],
  [
    'a document type with an entity that grows',
    `<!DOCTYPE trips [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, n) => `<!ENTITY b${n} "${'&a;'.repeat(10)}">`).join('')}]><trips><trip><id>&b19;</id></trip></trips>`,
    /line 1: a document type and its entities are not read/,
  ],
  [
    'an external entity',
    '<!DOCTYPE trips [<!ENTITY f SYSTEM "file:///etc/hostname">]><trips><trip><id>&f;</id></trip></trips>',
    /a document type and its entities are not read/,
  ],
  ['another root', '<rss><item/></rss>', /the root is <rss>; of XML only lists of journeys are read/],
  ['no trip', '<trips><journey/></trips>', /a\.xml: there is no <trip> in it/],
  ['a deep nest', `<trips>${'<trip>'.repeat(50)}`, /elements stand 9 deep, at most 8/],
  ['a date that is none', file(trip({ 'start-date': '1991-02-30' })), /trip at line 2: <start-date>/],
  ['an end before the start', file(trip({ 'end-date': '1991-03-01' })), /<end-date>: it ends before it starts/],
  ['another role', file(trip({ role: 'king' })), /<role>/],
  ['no name', file(trip({ name: '' })), /<name>/],
  ['endless remarks', file(trip({ remarks: 'a'.repeat(20_001) })), /<remarks>/],
];

describe('refused is', () => {
  test.each(REFUSED)('%s', (_, xml, message) => {
    const read = (): unknown => readTrips(xml, 'a.xml');
    expect(read).toThrow(InputError);
    expect(read).toThrow(message);
  });

  test('one trip alone, where the rest can be read', () => {
    const refused: string[] = [];
    const xml = file(trip({ id: '1' }), trip({ id: '2', role: 'king' }), trip({ id: '3' }));
    const read = readTrips(xml, 'a.xml', (error) => refused.push(error.field));
    expect(read.map(({ id }) => id)).toEqual(['trip-1', 'trip-3']);
    expect(refused).toEqual(['role']);
  });

  test('a file of 100 MB, before it is read', async () => {
    const path = join(root, 'large.xml');
    writeFileSync(path, '<trips>');
    truncateSync(path, 100_000_000);
    const before = process.memoryUsage().rss;
    await expect(readSources([path]).next()).rejects.toThrow(/large\.xml: 100000000 bytes are too many/);
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });
});

test('a file, a folder and standard input give the trips, each with where it stands', async () => {
  const path = join(root, 'trips.xml');
  writeFileSync(path, file(trip({ id: '1' }), trip({ id: '2' })));
  const found: string[] = [];
  for await (const { from, input } of readSources([path])) found.push(`${from} ${input.id}`);
  expect(found).toEqual([`${path}, trip-1 trip-1`, `${path}, trip-2 trip-2`]);
  const stdin = (async function* () {
    yield Buffer.from(file(trip({})));
  })();
  const piped: (string | null | undefined)[] = [];
  for await (const { input } of readSources(['-'], { stdin })) piped.push(input.id);
  expect(piped).toEqual(['trip-7']);
});
