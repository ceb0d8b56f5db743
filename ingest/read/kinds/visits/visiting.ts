// A construction of travel as it stands in a sentence, before anybody is said to have travelled, and what a trace is told where nobody has.
import type { VisitFrame } from '../../lexicon/visit-patterns.ts';
import type { Resolved } from '../../people/resolve.ts';
import { peopleIn, spanOf } from '../../skeleton.ts';
import type { SaidStatus } from '../../story/circumstances.ts';
import type { Story } from '../../story/story.ts';
import type { Reason } from '../../trace.ts';

/** Words of travel found by one of the frames. */
export interface Found {
  frame: VisitFrame;
  match: RegExpExecArray;
  /** Where the word that the journey hangs on stands. */
  at: number;
}

/** Found, and read as a journey made or to be made. */
export interface Visiting extends Found {
  said: SaidStatus;
}

/** The word that the journey hangs on. */
export const wordOf = ({ match }: Pick<Found, 'match'>): string => match.groups?.at ?? match.groups?.at2 ?? '';

/** The offset behind the words of travel. */
export const endOf = ({ match }: Pick<Found, 'match'>): number => match.index + match[0].length;

/** Tells the trace that words of travel were seen and not taken for a visit. */
export function refused(
  sentence: Resolved,
  story: Story,
  found: Found,
  { reason, person, detail = null }: { reason: Reason; person?: number; detail?: string | null },
): [] {
  if (!story.trace) return [];
  const span = spanOf(sentence, { from: found.match.index, to: endOf(found) });
  const people = person === undefined ? peopleIn(sentence.skeleton, found.match[0]) : [person];
  story.trace.refuse({ reason, rule: `visit-${found.frame.name}`, people, ...span, detail });
  return [];
}
