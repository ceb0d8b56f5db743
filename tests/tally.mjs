// A jest reporter that counts what ran and names what was skipped. It prints nothing itself: jest and its workers may still have
// something to say after it, and the tally must be the last line. `tests/run.mjs` prints it when jest has ended.
import { writeFileSync } from 'node:fs';

export default class Tally {
  /** @param {{ testResults: readonly import('@jest/test-result').TestResult[] }} results */
  onRunComplete(_contexts, results) {
    const file = process.env.ENTENTE_TALLY;
    if (file) writeFileSync(file, JSON.stringify(tallyOf(results.testResults)));
  }
}

/**
 * Counts tests. A file that could not run counts as one failed test: nobody knows how many it holds.
 * @returns {{ passed: number, failed: number, skipped: string[] }} `skipped` holds the full names, each with its reason
 */
export function tallyOf(testResults) {
  const tally = { passed: 0, failed: 0, skipped: [] };
  for (const file of testResults) {
    const tests = file.testResults ?? [];
    if (file.testExecError || (file.failureMessage && !tests.some((test) => test.status === 'failed')))
      tally.failed += 1;
    for (const test of tests) {
      if (test.status === 'passed') tally.passed += 1;
      else if (test.status === 'failed') tally.failed += 1;
      else tally.skipped.push(test.fullName);
    }
  }
  return tally;
}

/** One line per skipped test with its reason, then the line that ends every run. */
export function tallyLines({ passed, failed, skipped }) {
  return [
    ...skipped.map((name) => `skipped: ${reasoned(name)}`),
    `${passed} passed, ${failed} failed, ${skipped.length} skipped`,
  ];
}

// `testWith` (tests/needs.ts) puts the reason into the name: "searches [skipped: needs Chromium]".
function reasoned(name) {
  const [, title, reason] = /^(.*) \[skipped: (.*)\]$/s.exec(name) ?? [];
  return title === undefined ? `${name}: no reason given` : `${title}: ${reason}`;
}
