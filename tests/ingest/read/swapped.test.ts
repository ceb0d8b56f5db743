// The reader knows the language of diplomacy and not who is who: with every name of person, country, city and regional body replaced
// by one of another culture it reads nearly as much. Three seeds; each draws other lands and names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';
import { goldFolder, judge, withArticles } from '../../judged.mjs';
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
const scoreOf = (read: readonly Article[]): Promise<{ people: number; relations: number }> =>
  withArticles(read, (folder) => {
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
  });

testWith('shared')(
  'other names, same facts',
  async () => {
    const originals = articles();
    const before = await scoreOf(originals);
    const totals = { people: 0, countries: 0, cities: 0, bodies: 0 };
    const after: { people: number; relations: number }[] = [];
    for (const seed of SEEDS) {
      const swapped = originals.map((article) => swap(article, seed));
      for (const { counts } of swapped)
        for (const key of ['people', 'countries', 'cities', 'bodies'] as const) totals[key] += counts[key];
      const unswapped = swapped.flatMap(({ article }, at) =>
        (originals[at]?.gold.people ?? []).filter(({ name }) => name.includes(' ') && article.text.includes(name)),
      );
      expect(unswapped).toEqual([]);
      after.push(await scoreOf(swapped.map(({ article }) => article)));
    }
    console.log(
      `as they stand: ${told(before)}; swapped: ${after.map(told).join('; ')}; replaced: ${JSON.stringify(totals)}`,
    );
    for (const count of Object.values(totals)) expect(count).toBeGreaterThan(20);
    for (const { relations } of after) expect(before.relations - relations).toBeLessThanOrEqual(MOST_LOST);
  },
  120_000,
);

const told = ({ people, relations }: { people: number; relations: number }): string =>
  `people ${people.toFixed(3)}, relations ${relations.toFixed(3)}`;
