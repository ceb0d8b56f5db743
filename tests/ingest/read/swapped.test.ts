// The reader knows the language of diplomacy and not who is who: with every name of person, country, city and regional body replaced
// by one of another culture it reads nearly as much. Three seeds; each draws other lands and names.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';
import { goldFolder, judge } from '../../judged.mjs';
import { testWith } from '../../needs.ts';
import { type Article, swap } from './swapped/swap.ts';

const SEEDS = [1, 2, 3];
/** How far relations may fall. */
const MOST_LOST = 0.03;

const articles = (): Article[] =>
  readdirSync(goldFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(goldFolder, file), 'utf8')) as Article); // the annotation guide gives this shape

/** F1 of people and of relations over these articles, by the scorer. */
function scoreOf(read: readonly Article[]): { people: number; relations: number } {
  const folder = mkdtempSync(join(tmpdir(), 'entente-swapped-'));
  try {
    for (const article of read) writeFileSync(join(folder, `${article.id}.json`), JSON.stringify(article));
    const facts = read.map(({ id, text, published = null, publisher = null }) => ({
      id,
      text,
      facts: readDocument({ text, published, publisher }).facts,
    }));
    const score = JSON.parse(judge(facts, ['--json'], folder)) as {
      kinds: { people: { f1: number } };
      relations: { f1: number };
    }; // the scorer's own output format
    return { people: score.kinds.people.f1, relations: score.relations.f1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

testWith('shared')(
  'other names, same facts',
  () => {
    const originals = articles();
    const before = scoreOf(originals);
    const totals = { people: 0, countries: 0, cities: 0, bodies: 0 };
    const after = SEEDS.map((seed) => {
      const swapped = originals.map((article) => swap(article, seed));
      for (const { counts } of swapped)
        for (const key of ['people', 'countries', 'cities', 'bodies'] as const) totals[key] += counts[key];
      const unswapped = swapped.flatMap(({ article }, at) =>
        (originals[at]?.gold.people ?? []).filter(({ name }) => name.includes(' ') && article.text.includes(name)),
      );
      expect(unswapped).toEqual([]);
      return scoreOf(swapped.map(({ article }) => article));
    });
    console.log(
      `as they stand: ${told(before)}; swapped: ${after.map(told).join('; ')}; replaced: ${JSON.stringify(totals)}`,
    );
    for (const count of Object.values(totals)) expect(count).toBeGreaterThan(20);
    for (const { relations } of after) expect(before.relations - relations).toBeLessThanOrEqual(MOST_LOST);
  },
  60_000,
);

const told = ({ people, relations }: { people: number; relations: number }): string =>
  `people ${people.toFixed(3)}, relations ${relations.toFixed(3)}`;
