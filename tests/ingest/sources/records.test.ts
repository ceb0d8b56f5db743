import { describe, expect, test } from '@jest/globals';
import { readRecords } from '../../../ingest/sources/records.ts';
import { UNCHECKED } from '../../../model/documents.ts';
import { InputError } from '../../../model/errors.ts';
import { factListsSchema } from '../../../model/facts.ts';

const HEADER = { entente: 'records', source: 'A register' };
const body = (...lines: unknown[]) => lines.map((line) => JSON.stringify(line)).join('\n');
const tenure = {
  kind: 'tenure',
  sentence: 'A B was President of Viet Nam.',
  person: 'A B',
  title: 'President',
  of: 'VNM',
};

const LINES: [string, Record<string, unknown>, string, Record<string, unknown>][] = [
  [
    'tenure',
    { ...tenure, also: ['B'], from: '2021-04', until: '2023', under: ['VNM'] },
    'tenures',
    { person: 'A B', title: 'President', of: 'VNM', from: '2021-04', until: '2023', under: ['VNM'] },
  ],
  [
    'tenure that goes on',
    { ...tenure, until: 'open', on: '2024-05-01' },
    'tenures',
    { until: 'open', on: '2024-05-01' },
  ],
  [
    'ambassador',
    { ...tenure, title: 'Ambassador', to: 'BEL', alsoTo: ['EU'] },
    'tenures',
    { to: 'BEL', alsoTo: ['EU'] },
  ],
  [
    'partnership',
    {
      kind: 'partnership',
      sentence: 'S.',
      countries: ['FRA', 'VNM'],
      level: 'strategic partnership',
      status: 'established',
      date: '2013-09-25',
    },
    'partnerships',
    { countries: ['FRA', 'VNM'], level: 'strategic partnership', date: '2013-09-25' },
  ],
  [
    'diplomatic relations',
    {
      kind: 'diplomaticRelations',
      sentence: 'S.',
      countries: ['FRA', 'VNM'],
      level: 'diplomatic relations',
      status: 'established',
      date: null,
    },
    'diplomaticRelations',
    { status: 'established', date: null },
  ],
  [
    'agreement',
    {
      kind: 'agreement',
      sentence: 'S.',
      name: 'EVFTA',
      instrument: 'free trade agreement',
      parties: ['EU', 'VNM'],
      status: 'in force',
      date: '2020-08-01',
    },
    'agreements',
    { name: 'EVFTA', kind: 'free trade agreement', parties: ['EU', 'VNM'], status: 'in force' },
  ],
  [
    'membership',
    { kind: 'membership', sentence: 'S.', member: 'VNM', of: 'ASEAN', role: 'chair', term: '2020' },
    'memberships',
    { member: 'VNM', of: 'ASEAN', role: 'chair', term: '2020' },
  ],
];

describe('a line states a fact', () => {
  test.each(LINES)('%s', (_, line, list, expected) => {
    const { stated, text } = readRecords(body(HEADER, line));
    const lists = factListsSchema.parse(stated.facts);
    const entries = Object.entries(lists).find(([name]) => name === list)?.[1] ?? [];
    const evidence = [{ quote: line.sentence, start: 0, end: String(line.sentence).length }];
    expect(entries).toEqual([expect.objectContaining({ ...expected, evidence, method: 'record' })]);
    expect(text).toBe(line.sentence);
  });

  test('country', () => {
    const line = { kind: 'country', sentence: 'VNM is Viet Nam.', code: 'VNM', name: 'Viet Nam', names: ['Vietnam'] };
    expect(readRecords(body(HEADER, line)).stated.countries).toEqual([
      expect.objectContaining({ code: 'VNM', name: 'Viet Nam', names: ['Vietnam'], method: 'record' }),
    ]);
  });
});

test('a person named in many lines is one person with as many passages', () => {
  const second = { ...tenure, sentence: 'B, or A B, was Speaker.', title: 'Speaker', also: ['B'] };
  const { stated, text } = readRecords(body(HEADER, tenure, second));
  expect(stated.facts.people).toMatchObject([{ name: 'A B', also: ['B'], evidence: [{ start: 0 }, { start: 31 }] }]);
  expect(text.split('\n')).toEqual([tenure.sentence, second.sentence]);
});

test('the names of the line are mentions in its sentence', () => {
  const { stated, text } = readRecords(body(HEADER, { ...tenure, sentence: 'Nobody.' }, tenure));
  expect(stated.mentions.map(({ start, end, kind, refers }) => [text.slice(start, end), kind, refers])).toEqual([
    ['A B', 'person', 'A B'],
    ['Viet Nam', 'country', 'VNM'],
  ]);
});

test('what nobody looked up is believed less than what was read', () => {
  const confidence = (source: string) =>
    readRecords(body({ ...HEADER, source }, tenure)).stated.facts.tenures[0]?.confidence ?? 0;
  expect(confidence(UNCHECKED)).toBeLessThan(confidence('A register'));
  expect(confidence('General knowledge, unchecked')).toBe(confidence(UNCHECKED));
});

test('a source beside the body stands in for a header and goes before one', () => {
  expect(readRecords(body(tenure), 'A register').header.source).toBe('A register');
  expect(readRecords(body({ ...HEADER, title: 'T' }, tenure), 'Another').header).toEqual({
    source: 'Another',
    title: 'T',
  });
});

const REFUSED: [string, string, string, RegExp][] = [
  ['no source', body(tenure), 'source', /give their source/],
  ['an unknown key in the header', body({ ...HEADER, sources: 1 }, tenure), 'records.1.sources', /line 1, sources/],
  ['no line', body(HEADER), 'records', /no line that states anything/],
  ['no JSON', `${body(HEADER)}\n\n{`, 'records.3', /line 3: this is not JSON/],
  ['an unknown kind', body(HEADER, { ...tenure, kind: 'tenancy' }), 'records.2.kind', /'tenure'/],
  ['a mistyped key', body(HEADER, { ...tenure, form: '2021' }), 'records.2.form', /line 2, form/],
  [
    'a date that is none',
    body(HEADER, tenure, { ...tenure, from: '2021-13' }),
    'records.3.from',
    /line 3, from: a date is/,
  ],
  ['a sentence of two lines', body(HEADER, { ...tenure, sentence: 'a\nb' }), 'records.2.sentence', /one line/],
  ['no sentence', body(HEADER, { ...tenure, sentence: '' }), 'records.2.sentence', /line 2, sentence/],
  [
    'a code that is none',
    body(HEADER, { kind: 'country', sentence: 'S.', code: 'QQQ', name: 'Q', names: [] }),
    'records.2.code',
    /no ISO 3166-1/,
  ],
];

describe('refuses, naming line and key,', () => {
  test.each(REFUSED)('%s', (_, records, field, message) => {
    const refused = () => readRecords(records);
    expect(refused).toThrow(InputError);
    expect(refused).toThrow(expect.objectContaining({ field, message: expect.stringMatching(message) }));
  });
});
