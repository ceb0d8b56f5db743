// What speed is measured on: at least 2,000 documents, made of the annotated articles with names and dates swapped and of the remarks of
// journeys, both beside the checkout; where these are absent, of the project's own samples, and it is said so.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSources } from '../../dist/ingest/sources/files.js';
import { intake } from '../../dist/ingest/sources/intake.js';
import { seeded, swapped } from './swap.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const gold = join(root, '../shared/gold/dev');
const journeys = join(root, '../shared/history-at-state/history-at-state.tar.xz');
const SEED = 20_261_122;
const ARTICLES = 1_200;
const REMARKS = 1_200;

/** The documents in two sets, each with where it comes from. */
export async function corpus() {
  const random = seeded(SEED);
  const articles = existsSync(gold) ? annotated() : await samples();
  const from = existsSync(gold)
    ? 'the annotated articles of ../shared/gold/dev'
    : "the project's samples (no ../shared/gold here)";
  const sets = [
    {
      name: 'articles',
      from: `${articles.length} of ${from}, names and dates swapped by a generator of seed ${SEED}`,
      documents: Array.from({ length: ARTICLES }, (_, n) => swapped(articles[n % articles.length], random)),
    },
  ];
  if (existsSync(journeys)) {
    sets.push({
      name: 'remarks',
      from: `remarks of journeys from ../shared/history-at-state, one document each`,
      documents: spread(await remarks(), REMARKS),
    });
  } else {
    sets.push({
      name: 'more articles',
      from: 'the same articles with other names, for there are no remarks of journeys (no ../shared/history-at-state here)',
      documents: Array.from({ length: REMARKS }, (_, n) => swapped(articles[n % articles.length], random)),
    });
  }
  return sets;
}

function annotated() {
  return readdirSync(gold)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const {
        text,
        published = null,
        publisher = null,
        gold: facts,
      } = JSON.parse(readFileSync(join(gold, file), 'utf8'));
      return { text, published, publisher, names: facts.people.flatMap(({ name, also }) => [name, ...also]) };
    });
}

async function samples() {
  const articles = [];
  for await (const { input } of readSources([join(root, 'samples/articles')])) {
    if (input.text === undefined) continue;
    const { text, published, publisher } = intake(input).document;
    articles.push({
      text,
      published,
      publisher,
      names: [...text.matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu)].map(([name]) => name),
    });
  }
  return articles;
}

async function remarks() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    execFileSync('tar', ['-xJf', journeys, '-C', folder]);
    const documents = [];
    for await (const { input } of readSources([join(folder, 'history-at-state/travels')], {
      onRefused: () => undefined,
    })) {
      const { text, published, publisher } = intake(input).document;
      documents.push({ text, published, publisher });
    }
    return documents;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So many of all, evenly from first to last. */
const spread = (all, count) =>
  all.length <= count ? all : Array.from({ length: count }, (_, n) => all[Math.floor((n * all.length) / count)]);
