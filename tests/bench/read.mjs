// `npm run bench:read`: how fast texts are read, beside two libraries that list names, and how the cost grows with the text.
//   npm run bench:read [-- --rounds 5] [--write]      --write keeps the results in docs/bench-read.md
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(join(here, '../../dist/ingest/read/read.js'))) {
  console.error('there is no build; npm run build:server makes one');
  process.exit(2);
}
const { corpus } = await import('./corpus.mjs');
const { CONTENDERS } = await import('./contenders.mjs');

const asked = process.argv.indexOf('--rounds');
const ROUNDS = asked < 0 ? 5 : Number(process.argv[asked + 1]);
const LENGTH = 100_000;
const ARTICLE_BYTES = 2_000;

/** All contenders run with the engine set as the command sets it. */
const ENGINE = new URL('../../dist/cli/engine.js', import.meta.url).href;

const run = (script, ...args) =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', ENGINE, join(here, script), ...args.map(String)], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  );
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const bytes = (documents) => documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const number = (value, digits = 0) =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const megabytes = (value) => `${number(value / 1e6)} MB`;

const lines = [];
const say = (line = '') => {
  console.log(line);
  lines.push(line);
};
const table = (head, rows) => {
  say(`| ${head.join(' | ')} |`);
  say(`| ${head.map((_, n) => (n === 0 ? '---' : '---:')).join(' | ')} |`);
  for (const row of rows) say(`| ${row.join(' | ')} |`);
  say();
};

/** Median seconds of each set over the rounds after the first, which warms up, or of the only round. */
function perSet({ told }, key) {
  const counted = ROUNDS > 1 ? told.filter(({ round }) => round > 0) : told;
  const found = new Map();
  for (const { set, [key]: seconds } of counted) found.set(set, [...(found.get(set) ?? []), seconds]);
  return new Map([...found].map(([set, values]) => [set, median(values)]));
}

const sets = await corpus();
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const file = join(folder, 'corpus.json');
writeFileSync(file, JSON.stringify(sets));
try {
  say('# How fast texts are read');
  say();
  say(
    `Measured by \`npm run bench:read\` on ${new Date().toISOString().slice(0, 10)}: ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${number(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, load ${number(loadavg()[0] ?? 0, 1)} when it began.`,
  );
  say();
  for (const { name, from, documents } of sets)
    say(`- ${name}: ${number(documents.length)} documents, ${number(bytes(documents) / 1e6, 2)} MB; ${from}`);
  say();
  say(
    `Medians of ${Math.max(1, ROUNDS - 1)} rounds${ROUNDS > 1 ? ' after one that warms up' : ''}; seconds are those of the processor, so that other work on the machine counts less. Each has a process of its own, with Node's engine set as \`entente\` sets it.`,
  );
  say();

  const results = new Map(Object.keys(CONTENDERS).map((name) => [name, run('contender.mjs', name, file, ROUNDS)]));
  for (const { name: set, documents } of sets) {
    say(`## One core, ${set}`);
    say();
    const own = perSet(results.get('entente'), 'cpu').get(set);
    table(
      ['', 'documents/s', 'MB/s', `texts of ${number(ARTICLE_BYTES / 1000)} kB/s`, 'entente is so many times as fast'],
      [...results].map(([name, result]) => {
        const seconds = perSet(result, 'cpu').get(set);
        const size = bytes(documents);
        return [
          CONTENDERS[name].title,
          number(documents.length / seconds),
          number(size / seconds / 1e6, 2),
          number(size / ARTICLE_BYTES / seconds),
          name === 'entente' ? '' : number(seconds / own, 2),
        ];
      }),
    );
  }
  say('## Memory and start');
  say();
  table(
    ['', 'peak memory', 'of which before it was loaded', 'ready after'],
    [...results].map(([name, { peak, before, ready }]) => [
      CONTENDERS[name].title,
      megabytes(peak * 1024),
      megabytes(before * 1024),
      `${number(ready)} ms`,
    ]),
  );

  say('## All cores');
  say();
  const sizes = [...new Set([1, availableParallelism()])];
  const threaded = sizes.map((size) => ({ size, result: run('threaded.mjs', file, ROUNDS, size) }));
  table(
    ['threads', ...sets.flatMap(({ name }) => [`${name}: documents/s`, 'MB/s']), 'peak memory', 'hash of all answers'],
    threaded.map(({ size, result }) => [
      String(size),
      ...sets.flatMap(({ name, documents }) => {
        const seconds = perSet(result, 'seconds').get(name);
        return [number(documents.length / seconds), number(bytes(documents) / seconds / 1e6, 2)];
      }),
      megabytes(result.peak * 1024),
      result.hash,
    ]),
  );
  if (new Set(threaded.map(({ result }) => result.hash)).size > 1) process.exitCode = 1;
  say('By the clock, not by the processor: from plain text to lines of JSON, as `entente extract` prints them.');
  say();

  const growth = run('growth.mjs', LENGTH);
  say('## How the cost grows');
  say();
  say(
    `Texts made to hurt, at ${number(LENGTH / 1000)} kB and at four times that: a linear cost is 4 times as high, a quadratic one 16 times.`,
  );
  say();
  table(
    ['shape', `${number(LENGTH / 1000)} kB, s`, `${number((4 * LENGTH) / 1000)} kB, s`, 'times'],
    growth.told.map(({ shape, once, fourfold }) => [
      shape,
      number(once, 2),
      number(fourfold, 2),
      once < 0.02 ? '' : number(fourfold / once, 1),
    ]),
  );
  say(`4 MB of one paragraph: ${number(growth.large, 1)} s, ${megabytes(growth.grown)} more memory than before.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (process.argv.includes('--write')) writeFileSync(join(here, '../../docs/bench-read.md'), `${lines.join('\n')}\n`);
