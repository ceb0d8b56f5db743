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
 * `yes` if the stated bounds say so, if sources show it on that very day, or if it had begun by then and, with no end stated,
 * sources show the same term later; `no` only where a stated bound excludes it; else `possible`.
 */
export function certaintyOn(day: PartialDate, term: Term): Certainty {
  const { from, until, seenFrom, seenUntil } = term;
  const stated = heldOn(day, from, until);
  if (stated !== 'possible') return stated;
  const seen = day.length === 10 && (day === seenFrom || day === seenUntil);
  const lasted = until === null && from !== null && seenUntil !== null && heldOn(day, from, seenUntil) === 'yes';
  return seen || lasted ? 'yes' : 'possible';
}
