// Who acts and who is acted upon: the subject of a second verb, of a passive, of a construction that names one side only.
import { matches } from '../matches.ts';
import type { Resolved } from '../people/resolve.ts';
import { peopleIn } from '../skeleton.ts';

/** Verbs and prepositions that make an object of the person who follows. */
const GOVERNS =
  /(?:^| )(?:with|by|to|on|upon|from|than|met|meets|meet|told|tells|saw|sees|receives?|greets?|hosts?|welcomes?|visits?|joins?|joining|hosting|welcoming|receiving|meeting|thanking|(?!said|red)\w+ed)(?: the)? $/;

export function isObject(text: string, at: number): boolean {
  // "allowed X to sit down with Y": X is who sits down
  if (/^<\w+>(?: \([^)]*\))? to /.test(text.slice(at))) return false;
  return GOVERNS.test(text.slice(0, at));
}

/** Constructions whose first side is an object by nature: "X, with whom Y conferred". */
export const RELATIVE = /^(?:courtesy-who|with-whom|with-opening)$/;

/** The side that stands before the verb, if one does, and the other. */
export function sidesInOrder(
  match: RegExpExecArray,
  groups: Record<string, string | undefined>,
): { first: string | undefined; second: string } {
  const at = match[0].indexOf(groups.at ?? '');
  const before = (side: string | undefined): boolean => side !== undefined && match[0].indexOf(side) < at;
  if (before(groups.a)) return { first: groups.a, second: groups.b ?? '' };
  return before(groups.b) && groups.a !== undefined
    ? { first: groups.b, second: groups.a }
    : { first: undefined, second: '' };
}

/** "X met Y and held talks with Z": the subject of the second verb is X. */
export function actingSides(sentence: Resolved, at: number, second: string): string | undefined {
  const { text } = sentence.skeleton;
  for (const tag of matches(/<P\d+>/g, text)) {
    if (tag.index >= at) return undefined;
    if (!isObject(text, tag.index)) return `${tag[0]} ${second}`;
  }
  return undefined;
}

/** The person who is the subject where the frame names one side only. */
export function subjectOf(
  sentence: Resolved,
  at: { after: number; before: number; onlyBefore: boolean },
  not: ReadonlySet<number>,
): number | undefined {
  const { text } = sentence.skeleton;
  const earlier = peopleIn(sentence.skeleton, text.slice(0, at.before)).find((person) => !not.has(person));
  if (at.onlyBefore) return earlier;
  return peopleIn(sentence.skeleton, text.slice(at.after)).find((person) => !not.has(person)) ?? earlier;
}
