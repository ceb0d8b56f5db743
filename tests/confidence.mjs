// Measures whether confidence means what it says, on the annotated articles beside the checkout.
//   node tests/confidence.mjs              prints the tables
//   node tests/confidence.mjs --write      writes them into docs/confidence.md
//   node tests/confidence.mjs --tallies    writes ingest/read/lexicon/tallies.ts (build and measure again after that)
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { lots, readAll, verdicts, withArticles } from './judged.mjs';

const beside = verdicts(await readAll());
const byLot = await Promise.all(
  lots().map(async ({ name, articles }) => ({
    name,
    judged: await withArticles(articles, async (folder) => verdicts(await readAll(folder), folder)),
  })),
);
/** The lots that give no tallies: what confidence comes to on them is what it may come to elsewhere. */
const APART = new Set(['lot-17', 'lot-18', 'lot-23']);
const apart = byLot.filter(({ name }) => APART.has(name)).flatMap(({ judged }) => judged);
const learnt = [...beside, ...byLot.filter(({ name }) => !APART.has(name)).flatMap(({ judged }) => judged)];
const judged = [...learnt, ...apart];
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function row(name, group) {
  const right = group.filter((verdict) => verdict.right).length;
  const mean = group.reduce((sum, { entry }) => sum + entry.confidence, 0) / (group.length || 1);
  return `| ${name} | ${group.length} | ${mean.toFixed(2)} | ${right} | ${percent(right, group.length)} |`;
}

const HEAD = '| confidence | facts | mean confidence | confirmed | share |\n| --- | ---: | ---: | ---: | ---: |';

function byRange(all) {
  const ranges = [0, 0.2, 0.4, 0.6, 0.8];
  const rows = ranges.map((from) =>
    row(
      `${from.toFixed(1)} – ${(from + 0.2).toFixed(1)}`,
      all.filter(({ entry }) => entry.confidence >= from && (entry.confidence < from + 0.2 || from === 0.8)),
    ),
  );
  return `${HEAD}\n${rows.join('\n')}`;
}

function bySize(all) {
  const sorted = [...all].sort((a, b) => a.entry.confidence - b.entry.confidence);
  const rows = [0, 1, 2, 3, 4].map((fifth) => {
    const group = sorted.slice(Math.round((fifth * sorted.length) / 5), Math.round(((fifth + 1) * sorted.length) / 5));
    return row(
      `${fifth + 1}. fifth (${group[0]?.entry.confidence.toFixed(2)} – ${group.at(-1)?.entry.confidence.toFixed(2)})`,
      group,
    );
  });
  return `${HEAD}\n${rows.join('\n')}`;
}

function tallies() {
  const counted = new Map();
  for (const { entry, right } of learnt) {
    const rule = entry.method.replace(/^rule:/, '');
    const [good, all] = counted.get(rule) ?? [0, 0];
    counted.set(rule, [good + (right ? 1 : 0), all + 1]);
  }
  const lines = [...counted]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([rule, [good, all]]) => `  '${rule}': [${good}, ${all}],`);
  return `// What each rule was worth on the annotated articles when last measured: right, of so many. Made by
// \`node tests/confidence.mjs --tallies\`, not by hand; a rule that is not listed counts as unmeasured.
import type { Tally } from '../confidence.ts';

export const TALLIES: Readonly<Record<string, Tally>> = {
${lines.join('\n')}
};
`;
}

const page = `# What confidence means

Every entry of the facts format has a \`confidence\` from 0 to 1: how often, of facts found by the same rule under such
circumstances, hand annotation confirms one. It is put together in \`ingest/read/confidence.ts\` from

- a **prior** of the family of rules (names, offices, meetings, …): the share that annotation confirmed on articles on which no
  rule had been written yet, smoothed;
- the **tally of the rule** (\`method\` names it): right, of so many, in \`ingest/read/lexicon/tallies.ts\`. It is taken on articles that
  the rules were corrected with, so it counts half;
- the **circumstances** of the reading, each multiplying the odds by a stated weight: whether the day or place was borrowed from
  the opening of the text, whether a country or party was guessed, whether several passages or rules say the same, whether the
  deed is only planned.

A country that only the surroundings of a title suggest makes a tenure whose method ends in \`-by-context\`; such facts stay below
one half, so that no two people are told apart by them.

Facts that a model states (\`model:NAME\`) carry a stated guess and no measured share: [model-reader.md](model-reader.md).

Measured on ${new Date().toISOString().slice(0, 10)} (${platform()} ${arch()}, ${cpus().length} cores, Node ${process.version}) by \`node tests/confidence.mjs --write\` over
${new Set(judged.map(({ id }) => id)).size} annotated articles: those beside the checkout, with all of which the rules have been corrected, and our own 23 lots
(\`tests/ingest/read/lots/\`). Lots 17, 18 and 23 stand by themselves: no tally was taken from them, and no rule but one from lot 17.
Statements, policies and diplomatic relations are not annotated and are in no table.

## Lots 17, 18 and 23: five groups of equal size

${bySize(apart)}

## Lots 17, 18 and 23: five equal ranges

${byRange(apart)}

## All articles: five groups of equal size

${bySize(judged)}

## All articles: five equal ranges

${byRange(judged)}
`;

if (process.argv.includes('--tallies'))
  writeFileSync(new URL('../ingest/read/lexicon/tallies.ts', import.meta.url), tallies());
else if (process.argv.includes('--write')) writeFileSync(new URL('../docs/confidence.md', import.meta.url), page);
else console.log(page);
if (process.argv.includes('--wrong'))
  for (const { id, kind, entry } of judged.filter(({ right }) => !right))
    console.log(id, kind, entry.method, entry.confidence);
