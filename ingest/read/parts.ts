// Parts of a sighting from what a rule matched: stretches and tags of the skeleton put back as offsets of the text.
// For traces only; the ordinary path never comes here.
import { type Item, itemsIn, type Skeleton, tokensAt } from './skeleton.ts';
import type { Token } from './tokens.ts';
import type { Part, Role } from './trace.ts';

/** What parts need of a sentence. */
interface Read {
  tokens: readonly Token[];
  skeleton: Skeleton;
}

/** How an item means the people it means. */
const HOW: Readonly<Record<Item['how'], string>> = {
  name: 'by name',
  office: 'by office',
  pronoun: 'by a pronoun',
  nation: 'by nationality',
  counterpart: 'as counterpart, host or guest',
  elided: 'unsaid, as the entry goes on about the same person',
  none: 'by office alone',
};

/** The part that tokens first..last gave. */
export function partOfTokens(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  { role, gives = null, how }: { role: Role; gives?: string | null; how: string },
): Part {
  // an unsaid subject covers no token
  if (last < first) return { role, start: null, end: null, gives, how };
  const [start, end] = [tokens[first]?.start ?? null, tokens[last]?.end ?? null];
  return { role, start, end: start === null ? null : end, gives, how };
}

/** The part that a stretch of the skeleton gave. */
export function partOfStretch(
  { tokens, skeleton }: Read,
  { from, to }: { from: number; to: number },
  told: { role: Role; gives?: string | null; how: string },
): Part {
  // blanks at the ends belong to no word
  const text = skeleton.text.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  return partOfTokens(tokens, tokensAt(skeleton, start, from + text.trimEnd().length), told);
}

/** The part that an item gave, by the way in which it means people. */
export function partOfItem({ tokens }: Read, item: Item, role: Role, gives: string | null): Part {
  return partOfTokens(tokens, item, { role, gives, how: HOW[item.how] });
}

/** Something that no words of the passage gave. */
export const unsaid = (role: Role, gives: string | null, how: string): Part => ({
  role,
  start: null,
  end: null,
  gives,
  how,
});

const exact = new Map<RegExp, RegExp>();

/** Where in the skeleton the named groups of a match stand. The same pattern is matched once more, at the same place, with indices. */
export function groupsOf(
  pattern: RegExp,
  match: RegExpExecArray | RegExpMatchArray,
): Map<string, { from: number; to: number }> {
  const known = exact.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}dy`);
  exact.set(pattern, known);
  known.lastIndex = match.index ?? 0;
  const groups = known.exec(match.input ?? '')?.indices?.groups ?? {};
  return new Map(
    Object.entries(groups).flatMap(([name, at]) => (at ? [[name, { from: at[0], to: at[1] }] as const] : [])),
  );
}

/** The items whose tags stand in a stretch. */
export const itemsAt = ({ skeleton }: Read, { from, to }: { from: number; to: number }, tags?: string): Item[] =>
  itemsIn(skeleton, skeleton.text.slice(from, to), tags);
