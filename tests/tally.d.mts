// Types of tests/tally.mjs, for the test of it.
interface Ran {
  testResults: readonly { status: string; fullName: string }[];
  failureMessage?: string | null;
  testExecError?: unknown;
}

export interface Tally {
  passed: number;
  failed: number;
  skipped: string[];
}

export function tallyOf(files: readonly Ran[]): Tally;
export function tallyLines(tally: Tally): string[];
