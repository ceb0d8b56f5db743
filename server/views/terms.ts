// Whether something held on a day, from the dates that its node carries: stated bounds, and days on which sources show it.
import { type Certainty, heldOn, type PartialDate } from '../../model/dates.ts';

export interface Term {
  from: string | null;
  until: string | null;
  /** First and last day on which sources show it. */
  seenFrom: string | null;
  seenUntil: string | null;
}

/**
 * `yes` if the stated bounds say so, or if sources show it on that very day; `no` only where a stated bound excludes it; else
 * `possible`. Between two days on which sources show it it may have been interrupted, so that is no `yes`.
 */
export function certaintyOn(day: PartialDate, term: Term): Certainty {
  const stated = heldOn(day, term.from, term.until);
  if (stated !== 'possible') return stated;
  const seen = day.length === 10 && (day === term.seenFrom || day === term.seenUntil);
  return seen ? 'yes' : 'possible';
}
