// Our own annotated articles (lots/README.md): what the reader has once reached on them it does not lose.
import { expect, test } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';
import { Trace } from '../../../ingest/read/trace.ts';
import { judge, lots, withArticles } from '../../judged.mjs';
import { testWith } from '../../needs.ts';

/** F1 of people and of the relations, a little below what was measured last (docs/reading-scores.md). */
const LEAST: Readonly<Record<string, { people: number; relations: number }>> = {
  'lot-1': { people: 0.97, relations: 0.84 },
  'lot-2': { people: 0.97, relations: 0.71 },
  'lot-3': { people: 0.96, relations: 0.67 },
  'lot-4': { people: 0.97, relations: 0.81 },
  'lot-5': { people: 0.97, relations: 0.8 },
  'lot-6': { people: 0.97, relations: 0.76 },
  'lot-7': { people: 0.97, relations: 0.73 },
  'lot-8': { people: 0.96, relations: 0.86 },
  'lot-9': { people: 0.98, relations: 0.86 },
  'lot-10': { people: 0.97, relations: 0.8 },
  'lot-11': { people: 0.97, relations: 0.82 },
  'lot-12': { people: 0.96, relations: 0.85 },
  'lot-13': { people: 0.97, relations: 0.85 },
  'lot-14': { people: 0.97, relations: 0.87 },
  'lot-15': { people: 0.95, relations: 0.82 },
  'lot-16': { people: 0.96, relations: 0.78 },
  'lot-17': { people: 0.94, relations: 0.71 },
  'lot-18': { people: 0.96, relations: 0.74 },
  'lot-19': { people: 0.98, relations: 0.89 },
  'lot-20': { people: 0.94, relations: 0.86 },
  'lot-21': { people: 0.98, relations: 0.93 },
  'lot-22': { people: 0.98, relations: 0.95 },
  'lot-23': { people: 0.94, relations: 0.86 },
};

testWith('shared')(
  'our own articles are read at least as well as before',
  async () => {
    for (const { name, articles } of lots()) {
      const facts = articles.map(({ id, text, published = null, publisher = null }) => ({
        id,
        text,
        facts: readDocument({ text, published, publisher }).facts,
      }));
      const { kinds, relations } = await withArticles(
        articles,
        (folder) =>
          JSON.parse(judge(facts, ['--json'], folder)) as {
            kinds: { people: { f1: number } };
            relations: { f1: number };
          },
      ); // the scorer's own output format
      const least = LEAST[name];
      expect([name, kinds.people.f1 >= (least?.people ?? 1)]).toEqual([name, true]);
      expect([name, relations.f1 >= (least?.relations ?? 1)]).toEqual([name, true]);
    }
  },
  120_000,
);

test('a trace changes nothing of what is read of them', () => {
  const differ = lots()
    .flatMap(({ articles }) => articles)
    .filter(({ text, published = null, publisher = null }) => {
      const read = (trace?: Trace): string => JSON.stringify(readDocument({ text, published, publisher }, trace).facts);
      return read() !== read(new Trace());
    });
  expect(differ.map(({ id }) => id)).toEqual([]);
}, 180_000);
