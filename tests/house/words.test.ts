// The project speaks of itself alone, keeps its Cypher in its own files, names things by what they are, and switches no test off.
// Patterns are written so that this file does not match itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root, trackedFiles } from './tracked.ts';

interface Ban {
  what: string;
  pattern: RegExp;
  /** Files that the ban is about. */
  files: (path: string) => boolean;
  caught: readonly string[];
  let: readonly string[];
}

const all = () => true;
const source = (path: string) => /\.(?:ts|tsx|mjs|cjs|js)$/.test(path) && !path.startsWith('tests/');

const BANS: readonly Ban[] = [
  {
    what: 'a path of one machine',
    pattern: /(?<![\w.])\/(?:wor[k]|roo[t]|hom[e]|User[s]|tm[p])\/[\w.-]+/,
    files: (path) => path !== 'Dockerfile',
    caught: [`see /wor${'k'}/main`, `"/tm${'p'}/x"`, `/hom${'e'}/ann/entente`],
    let: ['https://example.org/work/1', './tmp/x', 'client/home/page'],
  },
  {
    what: 'the address of a package registry',
    pattern: /registry\.npmj[s]\.org|npm\.pk[g]\.github|artifactor[y]|rep[o]1?\.maven/i,
    files: all,
    caught: [`https://registry.npmj${'s'}.org/x`],
    let: ['npmjs.com is a site'],
  },
  {
    what: 'a word of the place where it was written',
    pattern:
      /\b(?:Claud[e]|Anthropi[c]|ChatGP[T]|sub-?agen[t]s?|polyglo[t]|house\.m[d]|\.\.\/share[d]\/design|helper sessio[n]|issue #?\d+\b(?! of))/i,
    files: all,
    caught: [`as issu${'e'} 3 says`, `a sub-agen${'t'} wrote`],
    let: ['the issue of a journal', 'issued by the ministry'],
  },
  {
    what: 'Cypher outside its own files',
    pattern: /[`'"]\s*(?:OPTIONAL )?(?:MATC[H]\s*(?:\w+\s*=\s*)?\(|MERG[E]\s*\(|UNWIN[D]\s+[$[\w].*\bAS\b)/,
    files: source,
    caught: [`read(\`MATC${'H'} (n) RETURN n\`)`, `'UNWIN${'D'} $rows AS row'`],
    let: ["case 'MATCH':", 'the word MATCH (as a clause)', "'MATCH OPTIONAL WITH'.split(' ')"],
  },
  {
    what: 'a test that is switched off',
    pattern: /\b(?:it|test|describe)\.(?:ski[p]|onl[y]|tod[o])\b|\bx(?:it|describe)\(/,
    files: (path) => path.startsWith('tests/') && path !== 'tests/needs.ts',
    caught: [`test.onl${'y'}('x')`, `describe.ski${'p'}('x')`],
    let: ["test('skips')", 'testWith("shared")'],
  },
];

const NAMED_AFTER_NOTHING = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.\w+$)/;
const TEXT =
  /\.(?:ts|tsx|mts|mjs|cjs|js|json|jsonl|md|css|html|cypher|yml|yaml|xml|sh)$|^[^.]+$|(?:^|\/)(?:run|Dockerfile|LICENSE)$/;

describe('words', () => {
  const files = trackedFiles();
  const texts = files
    .filter((path) => TEXT.test(path) && path !== 'package-lock.json')
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n') }));

  test('are looked for in every part of the house', () => {
    const seen = new Set(texts.map(({ path }) => path.split('/')[0]));
    for (const part of ['model', 'cypher', 'ingest', 'server', 'client', 'cli', 'tests', 'samples', 'README.md']) {
      expect(seen).toContain(part);
    }
  });

  describe.each(BANS)('$what', ({ pattern, files: about, caught, let: allowed }) => {
    test('is known when seen', () => {
      expect(caught.filter((line) => !pattern.test(line))).toEqual([]);
      expect(allowed.filter((line) => pattern.test(line))).toEqual([]);
    });

    test('stands in no file', () => {
      const found = texts
        .filter(({ path }) => about(path))
        .flatMap(({ path, lines }) =>
          lines.flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim().slice(0, 120)}`] : [])),
        );
      expect(found).toEqual([]);
    });
  });

  test('no file or folder is named after nothing', () => {
    expect(
      ['server/utils.ts', 'client/shared/x.ts', 'helpers.mjs'].filter((path) => !NAMED_AFTER_NOTHING.test(path)),
    ).toEqual([]);
    expect(files.filter((path) => NAMED_AFTER_NOTHING.test(path))).toEqual([]);
  });
});
