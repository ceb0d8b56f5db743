// All ways in which English tells that somebody travelled to a country, in the order in which they are tried.
import { ANSWER_FRAMES } from './visit-answers.ts';
import { COMING_FRAMES } from './visit-comings.ts';
import { HOST_FRAMES } from './visit-hosts.ts';
import { NOUN_FRAMES } from './visit-nouns.ts';
import type { VisitFrame } from './visit-patterns.ts';
import { STAY_FRAMES } from './visit-stays.ts';
import { VERB_FRAMES } from './visit-verbs.ts';

export const VISIT_FRAMES: readonly VisitFrame[] = [
  ...NOUN_FRAMES,
  ...VERB_FRAMES,
  ...STAY_FRAMES,
  ...HOST_FRAMES,
  ...COMING_FRAMES,
  ...ANSWER_FRAMES,
];
