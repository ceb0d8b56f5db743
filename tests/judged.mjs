// Reads the annotated articles with the built reader and has the scorer judge what was read. Used by score.mjs and
// confidence.mjs. The annotations themselves are never handed to the reader.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
export const goldFolder = join(root, '../shared/gold/dev');
const scorer = join(root, '../shared/gold/score.mjs');
const reader = process.env.ENTENTE_READER ?? join(root, 'dist/ingest/read/read.js');

/** The facts of every annotated article, as the built reader reads it. */
export async function readAll(folder = goldFolder) {
  const { readDocument } = await import(reader);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { gold: _, ...article } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const { text, published = null, publisher = null } = article;
      return { id: article.id, text, facts: readDocument({ text, published, publisher }).facts };
    });
}

/**
 * The annotated articles in three parts, so that a rule can be judged on articles on which it was not written: in the order of
 * their names the first, fourth, seventh … are part 1, and so on.
 */
export function inThirds(folder = goldFolder) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return [0, 1, 2].map((part) => files.filter((_, at) => at % 3 === part));
}

/** Does the work on a temporary folder that holds these articles alone. */
export async function withFolderOf(files, work, folder = goldFolder) {
  const part = mkdtempSync(join(tmpdir(), 'entente-part-'));
  try {
    for (const file of files) symlinkSync(join(folder, file), join(part, file));
    return await work(part);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** Our own annotated articles, a file for each lot (tests/ingest/read/lots/README.md). */
export function lots() {
  const folder = join(root, 'tests/ingest/read/lots');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: file.replace('.jsonl', ''),
      articles: readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
    }));
}

/** Does the work on a temporary folder that holds these articles, each in a file of its own. */
export async function withArticles(articles, work) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-articles-'));
  try {
    for (const article of articles) writeFileSync(join(folder, `${article.id}.json`), JSON.stringify(article));
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The scorer's output over these facts. */
export function judge(read, options = [], folder = goldFolder) {
  const temporary = mkdtempSync(join(tmpdir(), 'entente-score-'));
  try {
    const file = join(temporary, 'facts.jsonl');
    writeFileSync(file, read.map(({ id, facts }) => JSON.stringify({ id, ...facts })).join('\n'));
    return execFileSync(process.execPath, [scorer, '--gold', folder, '--facts', file, ...options], {
      encoding: 'utf8',
    });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const sides = (parties) => [...parties].sort().join(' | ');

/** How the scorer names an entry in its list of false finds; several where it judges an entry in parts. */
const NAMES = {
  people: ({ name }) => [[name]],
  tenures: ({ person, title, of }) => [[`${person}: ${title} / ${of}`]],
  visits: ({ person, to, status }) => [[`${person} -> ${to}${status ? ` (${status})` : ''}`]],
  agreements: ({ name }) => [[`${name} [`]],
  partnerships: ({ countries, level, status }) => [[`${sides(countries)}: ${level} ${status}`]],
  memberships: ({ member, of }) => [[`${member} in ${of}`]],
  events: ({ name, date }) => [[`${name} ${date ?? ''}`]],
  figures: ({ what, approx, value, unit }) => [[`${what}: ${approx} ${value} ${unit}`]],
  meetings: ({ people, date }) =>
    people.flatMap((a, i) =>
      people.slice(i + 1).map((b) => [`${a} + ${b} ${date ?? ''}`, `${b} + ${a} ${date ?? ''}`]),
    ),
};
export const JUDGED = Object.keys(NAMES);

/** Every entry of the judged kinds with whether gold confirms it. Meetings that were not held are not judged. */
export function verdicts(read, folder = goldFolder) {
  const wrong = judge(read, ['--errors'], folder)
    .split('\n')
    .filter((line) => line.includes(' false: '));
  const falseOf = (id, kind) =>
    wrong
      .filter((line) => line.startsWith(`${id} ${kind} false: `))
      .map((line) => line.slice(`${id} ${kind} false: `.length));
  return read.flatMap(({ id, facts }) =>
    JUDGED.flatMap((kind) => {
      const lines = falseOf(id, kind);
      return facts[kind]
        .filter((entry) => kind !== 'meetings' || (entry.status === 'held' && entry.people.length > 1))
        .map((entry) => {
          const names = NAMES[kind](entry);
          const right = !names.some((forms) => forms.some((form) => lines.some((line) => line.startsWith(form))));
          return { id, kind, entry, right };
        });
    }),
  );
}
