// Reading against hand annotation: the least that must be reached, that confidence means something, and that no name of a
// person in the annotated articles stands in the reader's rules or word lists.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';
import { goldFolder, judge, type ReadArticle, verdicts, withFolderOf } from '../../judged.mjs';
import { testWith } from '../../needs.ts';

interface Article {
  id: string;
  text: string;
  published?: string;
  publisher?: string | null;
  gold: { people?: { name: string }[] };
}

const articles = (): Article[] =>
  readdirSync(goldFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(goldFolder, file), 'utf8')) as Article); // the annotation guide gives this shape

const readArticles = (): ReadArticle[] =>
  articles().map(({ id, text, published = null, publisher = null }) => ({
    id,
    text,
    facts: readDocument({ text, published, publisher }).facts,
  }));

interface Score {
  kinds: Record<string, { f1: number; attributes: Record<string, { right: number; of: number }> }>;
  relations: { f1: number };
}

const score = (read: readonly ReadArticle[], folder = goldFolder): Score =>
  JSON.parse(judge(read, ['--json'], folder)) as Score; // the scorer's own output format

/** What is asked for, kind by kind, and of what is found how often its day, place and the like are right. */
const LEAST: readonly [string, number][] = [
  ['people', 0.97],
  ['tenures', 0.8],
  ['meetings', 0.8],
  ['visits', 0.8],
  ['agreements', 0.8],
  ['partnerships', 0.8],
  ['memberships', 0.8],
  ['figures', 0.75],
  ['events', 0.75],
];
const LEAST_RIGHT: readonly [string, string, number][] = [
  ['meetings', 'date', 0.9],
  ['meetings', 'mode', 0.95],
  ['meetings', 'country', 0.9],
  ['figures', 'period', 0.8],
];

testWith('shared')('people, relations and each kind reach what was asked for', () => {
  const { kinds, relations } = score(readArticles());
  expect(relations.f1).toBeGreaterThanOrEqual(0.9);
  for (const [kind, least] of LEAST) {
    const { f1 } = kinds[kind] ?? { f1: 0 };
    expect([kind, f1, f1 >= least]).toEqual([kind, f1, true]);
  }
  for (const [kind, attribute, least] of LEAST_RIGHT) {
    const { right, of } = kinds[kind]?.attributes[attribute] ?? { right: 0, of: 1 };
    expect([kind, attribute, right / of >= least]).toEqual([kind, attribute, true]);
  }
});

testWith('shared')('the figures of the five articles as they were published', async () => {
  const seeds = articles().filter(({ id }) => id.startsWith('seed-'));
  const read = readArticles().filter(({ id }) => id.startsWith('seed-'));
  const files = seeds.map(({ id }) => `${id}.json`);
  expect(files).toHaveLength(5);
  const figures = await withFolderOf(files, async (folder) => score(read, folder).kinds.figures);
  expect(figures?.f1).toBeGreaterThanOrEqual(0.85);
});

testWith('shared')('the surer half of the facts is right more often than the less sure half', () => {
  const judged = [...verdicts(readArticles())].sort((a, b) => a.entry.confidence - b.entry.confidence);
  const share = (group: typeof judged): number => group.filter(({ right }) => right).length / group.length;
  const half = Math.floor(judged.length / 2);
  expect(judged.length).toBeGreaterThan(200);
  expect(share(judged.slice(half))).toBeGreaterThan(share(judged.slice(0, half)));
});

const ingest = fileURLToPath(new URL('../../../ingest', import.meta.url));
const sources = (): string =>
  readdirSync(ingest, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs)$/.test(file) && !file.endsWith('places.ts'))
    .map((file) => readFileSync(join(ingest, file), 'utf8'))
    .join('\n');

testWith('shared')('no name of a person of the articles stands in rules or word lists', () => {
  const names = articles().flatMap(({ gold }) => (gold.people ?? []).map(({ name }) => name));
  const text = sources();
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => name.includes(' ') && text.includes(name))).toEqual([]);
});
