// The line that ends every run of the tests: what it counts, and that a file that could not run is never counted as well.
import { describe, expect, test } from '@jest/globals';
import { tallyLines, tallyOf } from '../tally.mjs';

const ran = (...statuses: string[]) => ({
  testResults: statuses.map((status, at) => ({ status, fullName: `test ${at}` })),
});

describe('the tally', () => {
  test.each([
    ['nothing', [], '0 passed, 0 failed, 0 skipped'],
    ['tests that pass', [ran('passed', 'passed')], '2 passed, 0 failed, 0 skipped'],
    ['a failing test, once', [{ ...ran('passed', 'failed'), failureMessage: 'x' }], '1 passed, 1 failed, 0 skipped'],
    [
      'a file that could not run',
      [ran('passed'), { testResults: [], failureMessage: 'x' }],
      '1 passed, 1 failed, 0 skipped',
    ],
    ['a file that died', [{ ...ran('passed'), testExecError: new Error('x') }], '1 passed, 1 failed, 0 skipped'],
  ])('counts %s', (_what, files, line) => {
    expect(tallyLines(tallyOf(files)).at(-1)).toBe(line);
  });

  test('names each skipped test with its reason, before the last line', () => {
    const files = [{ testResults: [{ status: 'pending', fullName: 'screen opens [skipped: needs Chromium]' }] }];
    expect(tallyLines(tallyOf(files))).toEqual([
      'skipped: screen opens: needs Chromium',
      '0 passed, 0 failed, 1 skipped',
    ]);
  });

  test('shows where a test was switched off without a reason', () => {
    const files = [{ testResults: [{ status: 'pending', fullName: 'screen opens' }] }];
    expect(tallyLines(tallyOf(files))[0]).toBe('skipped: screen opens: no reason given');
  });
});
