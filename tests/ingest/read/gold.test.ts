// Reading against hand annotation: the least that must be reached, that confidence means something, and that no name of a
// person in the annotated articles stands in the reader's rules or word lists.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';
import { goldFolder, judge, type ReadArticle, verdicts } from '../../judged.mjs';
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

testWith('shared')('people, relations and each kind reach what was asked for', () => {
  const score = JSON.parse(judge(readArticles(), ['--json'])) as {
    kinds: Record<string, { f1: number }>;
    relations: { f1: number };
  }; // the scorer's own output format
  const of = (kind: string): number => score.kinds[kind]?.f1 ?? 0;
  expect(of('people')).toBeGreaterThanOrEqual(0.93);
  expect(score.relations.f1).toBeGreaterThanOrEqual(0.85);
  for (const kind of ['tenures', 'meetings', 'visits', 'agreements', 'partnerships', 'memberships']) {
    expect([kind, of(kind) >= 0.75]).toEqual([kind, true]);
  }
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
