// Several rules often see the same words: what they say in common is shown once, with all their names.
import type { PairReason, ShownPart, ShownSighting } from './explanation.ts';
import { QUIET } from './reasons.ts';

export interface CondensedSighting {
  rules: string[];
  start: number;
  end: number;
  quote: string;
  parts: ShownPart[];
}

/** Sides are sides, whichever of two rules calls first. */
const keyOf = ({ role, start, end, gives }: ShownPart): string =>
  JSON.stringify([role.replace(/^(?:one|other|both) sides?$/, 'side'), start, end, gives]);

/** Sightings with those of the same or overlapping words put together. */
export function condensed(seen: readonly ShownSighting[]): CondensedSighting[] {
  const groups: CondensedSighting[] = [];
  for (const { rule, start, end, quote, parts } of seen) {
    const group = groups.find((one) => one.start < end && one.end > start);
    if (!group) {
      groups.push({ rules: [rule], start, end, quote, parts: [...parts] });
      continue;
    }
    const known = new Set(group.parts.map(keyOf));
    if (!group.rules.includes(rule)) group.rules.push(rule);
    group.parts.push(...parts.filter((part) => !known.has(keyOf(part))));
  }
  return groups;
}

/** Reasons in the same words put together, with all the rules that gave them. Where a meeting was seen, that it was seen again says nothing. */
export function condensedReasons(reasons: readonly PairReason[]): (Omit<PairReason, 'rule'> & { rules: string[] })[] {
  const told = reasons.some(({ reason }) => reason === 'told' || reason === 'status');
  const groups: (Omit<PairReason, 'rule'> & { rules: string[] })[] = [];
  for (const { rule, ...reason } of reasons) {
    if (told && QUIET.has(reason.reason)) continue;
    const known = groups.find(({ words }) => words === reason.words);
    if (!known) groups.push({ ...reason, rules: rule === null ? [] : [rule] });
    else if (rule !== null && !known.rules.includes(rule)) known.rules.push(rule);
  }
  return groups;
}
