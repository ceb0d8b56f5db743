// The arrows between the folders hold, and the check that says so really refuses: each rule is shown a house that breaks it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['model', 'cypher', 'ingest', 'server', 'client', 'cli'];

interface Cruise {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

function cruise(folder: string): Cruise {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, 'tests/house/arrows.config.mjs');
  const answer = execFileSync(process.execPath, [program, '--config', config, '--output-type', 'json', ...FOLDERS], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return JSON.parse(answer) as Cruise; // the shape is dependency-cruiser's own, of a pinned version
}

/** A made-up house that keeps the rules. */
const SOUND = {
  'package.json':
    '{ "dependencies": { "zod": "*", "express": "*", "neo4j-driver": "*" }, "devDependencies": { "vite": "*" } }',
  'model/word.ts': "import 'zod'; export const word = 1;",
  'model/errors.ts': 'export const wrong = 1;',
  'cypher/driver.ts': "import '../model/errors.ts'; export const drive = 1;",
  'cypher/neo4j/bolt.ts':
    "import 'neo4j-driver'; import '../driver.ts'; import '../../model/errors.ts'; export const bolt = 1;",
  'cypher/embedded/file.ts': "import '../driver.ts'; export const file = 1;",
  'ingest/desk.ts': "import '../cypher/driver.ts'; import '../model/word.ts'; export const desk = 1;",
  'server/app.ts': "import 'express'; import '../cypher/driver.ts'; export const app = 1;",
  'client/screen.ts': "import '../model/word.ts'; export const screen = 1;",
  'server/hen.ts': "import type {} from './egg.ts';",
  'server/egg.ts': 'export const egg = 1;',
  'cli/door.ts': "import '../server/app.ts'; import '../ingest/desk.ts'; import '../cypher/neo4j/bolt.ts';",
};

/** Files that each break one rule, on top of that house. */
const BROKEN: [rule: string, path: string, text: string][] = [
  ['arrow-from-model', 'model/up.ts', "import '../cypher/driver.ts';"],
  ['arrow-from-cypher', 'cypher/up.ts', "import '../ingest/desk.ts';"],
  ['arrow-from-ingest', 'ingest/across.ts', "import '../server/app.ts';"],
  ['arrow-from-ingest', 'ingest/type.ts', "import type { app } from '../server/app.ts'; export type A = typeof app;"],
  ['arrow-from-server', 'server/across.ts', "import '../ingest/desk.ts';"],
  ['arrow-from-server', 'server/late.ts', "export const late = () => import('../cli/door.ts');"],
  ['arrow-from-client', 'client/across.ts', "import '../server/app.ts';"],
  ['home-of-neo4j-driver', 'server/bolt.ts', "import 'neo4j-driver';"],
  ['home-of-express', 'ingest/page.ts', "import 'express';"],
  ['home-of-zod', 'client/check.ts', "import 'zod';"],
  ['stores-are-strangers', 'cypher/embedded/other.ts', "import '../neo4j/bolt.ts';"],
  ['stores-know-no-diplomacy', 'cypher/embedded/word.ts', "import '../../model/word.ts';"],
  ['model-imports-zod-alone', 'model/disk.ts', "import 'node:fs';"],
  ['no-circle', 'server/egg.ts', "import './hen.ts';"],
  ['resolves', 'server/lost.ts', "import 'no-such-library';"],
  ['not-from-tests', 'server/built.ts', "import 'vite';"],
  ['nobody-needs-it', 'server/alone.ts', 'export const alone = 1;'],
];

const built: string[] = [];
afterAll(() => {
  for (const folder of built) rmSync(folder, { recursive: true, force: true });
});

/** What a house of these files breaks, as "rule: file". */
function broken(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'entente-house-'));
  built.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return cruise(folder).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

describe('the arrows', () => {
  test('hold in the house', () => {
    const { modules, summary } = cruise(root);
    const looked = FOLDERS.filter((folder) => modules.some(({ source }) => source.startsWith(`${folder}/`)));
    expect(looked).toEqual(FOLDERS);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test('hold in a made-up house that keeps them', () => {
    expect(broken(SOUND)).toEqual([]);
  });

  describe('a made-up house', () => {
    let refused: string[] = [];
    beforeAll(() => {
      refused = broken({ ...SOUND, ...Object.fromEntries(BROKEN.map(([, path, text]) => [path, text])) });
    });

    test.each(BROKEN)('breaks %s by %s: %s', (rule, path) => {
      expect(refused).toContain(`${rule}: ${path}`);
    });
  });
});
