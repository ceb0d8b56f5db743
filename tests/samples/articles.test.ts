// The bundled articles: that they say what they are, that they invent no origin, and that they retell and do not copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { fromJson } from '../../ingest/sources/bodies.ts';
import { intake } from '../../ingest/sources/intake.ts';
import { sharedFolder, testWith } from '../needs.ts';

const folder = fileURLToPath(new URL('../../samples/articles/', import.meta.url));
const files = readdirSync(folder).sort();
const read = (file: string) => readFileSync(folder + file, 'utf8');

/** The samples that retell what a seed article tells, and words that show it. */
const RETOLD: readonly [sample: string, seed: string, shared: readonly string[]][] = [
  [
    'localities-abroad',
    'seed-000',
    [
      '422',
      '111 percent',
      '48.2 billion',
      '22 percent',
      '13 titles',
      '21st National Foreign Affairs Conference',
      '32nd Diplomatic Conference',
      'Nguyen Nhu Hieu',
      'Nguyen Van Thao',
    ],
  ],
  [
    'minister-looks-back',
    'seed-001',
    [
      'nearly 700 billion',
      '14.8 percent',
      '28 billion',
      '1 billion',
      'over 70',
      'nearly 100',
      'World Heritage Committee',
      'Da Lat',
      'Israel',
      '32nd Diplomatic Conference',
    ],
  ],
  [
    'economic-diplomacy-2023',
    'seed-002',
    [
      '15 free trade agreements',
      '150 documents',
      '70 events',
      'more than 40',
      'some 70',
      '34',
      '19 foreign delegations',
      '15-CT/TW',
      '13th National Party Congress',
    ],
  ],
  [
    'foreign-policy-2024',
    'seed-003',
    [
      '60 high-level',
      '21 visits',
      '25 delegations',
      '170',
      '32',
      '194',
      '17 free trade agreements',
      '800 billion',
      '15.8 million',
      '44 percent',
      '71',
      'six million|6 million',
      'P4G Summit',
      'ASEAN Future Forum',
      'Malawi',
    ],
  ],
  [
    'bamboo-diplomacy',
    'seed-004',
    [
      '22 visits',
      '28 times',
      'nearly 700 billion',
      '14.8 percent',
      'more than 70',
      'nearly 100',
      '2016',
      'December 2021',
      'Nguyen Phu Trong',
    ],
  ],
];

test('there are at least fourteen, the five retold ones among them', () => {
  expect(files.length).toBeGreaterThanOrEqual(14);
  for (const [sample] of RETOLD) expect(existsSync(`${folder}${sample}.json`)).toBe(true);
});

describe.each(files)('%s', (file) => {
  const input = fromJson(read(file), file);
  const { document } = intake(input);

  test('is a sample of this project and says so', () => {
    expect(document).toMatchObject({
      id: `sample-${file.replace('.json', '')}`,
      kind: 'sample',
      publisher: 'Entente samples',
      language: 'en',
    });
    expect(document.text).toMatch(/\n\nThis is a sample text of the Entente project, written to show it; [^\n]+\.$/);
    expect(document.text).toBe(input.text);
  });

  test('has a date, and no address that nobody could visit', () => {
    expect(document).toMatchObject({ url: null, inferred: false, published: expect.stringMatching(/^20\d\d/) });
    expect(JSON.parse(read(file))).not.toHaveProperty('url');
  });

  test('is short', () => {
    const words = document.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(320);
  });
});

test('two of them tell of one occasion with different exactness', () => {
  const [near, far] = ['biden-ha-noi', 'biden-ha-noi-from-afar'].map((name) => read(`${name}.json`));
  expect(near).toMatch(/headquarters of the Party Central Committee in Ha Noi on Sunday/);
  expect(far).toMatch(/Earlier this month US President Joe Biden met .* in Viet Nam/);
});

describe('the seeds are retold', () => {
  test.each(RETOLD)('%s tells what %s tells', (sample, _, shared) => {
    const text = read(`${sample}.json`);
    for (const words of shared) expect(text).toMatch(new RegExp(words));
  });

  /** Runs of this many words in common are copied; names and titles, which must be the same, are not counted. */
  const COPIED = 6;
  const runs = (text: string): string[] => {
    const words = text.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}*/gu) ?? [];
    return words.slice(COPIED - 1).map((_, index) => words.slice(index, index + COPIED).join(' '));
  };

  testWith('shared')('in sentences of our own', () => {
    for (const [sample, seed] of RETOLD) {
      const original: { text: string } = JSON.parse(readFileSync(`${sharedFolder}/gold/dev/${seed}.json`, 'utf8'));
      const theirs = new Set(runs(original.text));
      expect(theirs.size).toBeGreaterThan(200);
      const ours: { text: string } = JSON.parse(read(`${sample}.json`));
      expect(runs(ours.text).filter((run) => theirs.has(run))).toEqual([]);
    }
  });
});
