// What a test may need that a bare machine lacks: ../shared, a browser, a Neo4j. A test that lacks it skips and says why.
// `.ci/run` sets ENTENTE_NOTHING_SKIPPED=1: there a missing need is a failure.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder beside the checkout, if it is there: annotated articles and large public records. */
export const sharedFolder = existsSync(`${root}../shared/gold/dev`) ? `${root}../shared` : undefined;

/** The browser to test with: CHROMIUM, or where Debian puts it. */
export const chromium = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && path !== '' && existsSync(path));

/** A Neo4j to test against: set by `npm run test:neo4j` or by hand. */
export const neo4jUri = process.env.ENTENTE_TEST_NEO4J_URI || process.env.NEO4J_URI || undefined;

const runs = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

const NEEDS = {
  shared: { met: sharedFolder !== undefined, why: 'needs ../shared/gold beside the checkout' },
  historyAtState: {
    met: existsSync(`${root}../shared/history-at-state/history-at-state.tar.xz`) && runs('tar') && runs('xz'),
    why: 'needs ../shared/history-at-state beside the checkout, and tar and xz',
  },
  chromium: { met: chromium !== undefined, why: 'needs Chromium (set CHROMIUM to its path)' },
  neo4jServer: {
    met: process.env.ENTENTE_TEST_NEO4J_STARTS === '1',
    why: 'needs a Neo4j that it may kill (npm run test:neo4j)',
  },
  curl: { met: runs('curl'), why: 'needs curl' },
  neo4j: { met: neo4jUri !== undefined, why: 'needs a Neo4j (npm run test:neo4j starts one)' },
} as const;

type NamedTest = (name: string, body: () => void | Promise<void>, milliseconds?: number) => void;

/** `test`, or a test that skips where something it needs is missing; its name then says why. */
export function testWith(...needs: readonly (keyof typeof NEEDS)[]): NamedTest {
  const missing = needs.map((need) => NEEDS[need]).find((need) => !need.met);
  if (!missing) return test;
  if (process.env.ENTENTE_NOTHING_SKIPPED === '1') {
    return (name) => test(name, () => Promise.reject(new Error(missing.why)));
  }
  return (name) => test.skip(`${name} [skipped: ${missing.why}]`, () => undefined);
}
