// What each rule was worth on the annotated articles when last measured: right, of so many. Made by
// `node tests/score.mjs --tallies`, not by hand; a rule that is not listed counts as unmeasured.
import type { Tally } from '../confidence.ts';

export const TALLIES: Readonly<Record<string, Tally>> = {};
