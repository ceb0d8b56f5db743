// What `npm ci` needs of the lockfile on any machine and with any registry: every package of every platform, and no address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from './tracked.ts';

interface Locked {
  version: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { packages } = json('package-lock.json') as { packages: Record<string, Locked> }; // npm's own shape

/** Where `name` is found from the package at `path`, as Node looks for it; undefined if nowhere. */
function found(path: string, name: string): Locked | undefined {
  const own = packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`];
  if (own || path === '') return own;
  const outer = path.lastIndexOf('/node_modules/');
  return found(outer < 0 ? '' : path.slice(0, outer), name);
}

describe('the lockfile', () => {
  test('names the packages of all platforms, not only of the one on which it was written', () => {
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ path, name })),
    );
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter(({ path, name }) => !found(path, name)).map(({ name }) => name)).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('every library is asked for in one exact version', () => {
    const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string>>; // as above
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });
});
