// The files of the repository, as the tests of the house look at them: what git knows, or in a copy without git what is not made.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const MADE = new Set(['node_modules', 'dist', 'data', 'tmp', 'coverage', '.git']);

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (MADE.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Paths from the root, with "/", tracked or about to be; in alphabetical order. */
export function trackedFiles(): string[] {
  if (!existsSync(join(root, '.git'))) return walk('').sort();
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .sort();
}
