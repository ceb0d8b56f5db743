// A sentence as rules see it: lower-case words with one tag for each person, office, country, place, body and date.
// "<P0> held talks with <P1> in <L2> on <D3>": rules are patterns over that, and tags lead back to the text.
import { matches } from './matches.ts';
import type { BodyPiece, CountryPiece, DatePiece, OfficePiece, PlacePiece } from './mentions/pieces.ts';
import type { Token } from './tokens.ts';

/** P person; H "his", "her"; O office whose holder the text does not name; C country; N its adjective; L place; B body; D date; G the two just spoken of. */
export type Tag = 'P' | 'H' | 'O' | 'C' | 'N' | 'L' | 'B' | 'D' | 'G';

export interface Item {
  tag: Tag;
  /** Tokens covered; an unsaid subject covers none and stands before `first`, with `last` one less. */
  first: number;
  last: number;
  people: number[];
  /** By what words a person is meant. */
  how: 'name' | 'office' | 'pronoun' | 'nation' | 'counterpart' | 'elided' | 'none';
  piece?: OfficePiece | CountryPiece | PlacePiece | BodyPiece | DatePiece;
}

export interface Skeleton {
  text: string;
  items: Item[];
  /** Offset in `text` of each token or tag, with the tokens it stands for. */
  marks: { at: number; first: number; last: number }[];
}

/** "the Caribbean Community (CARICOM)": a short form in brackets belongs to the name before it. */
function withShortForms(tokens: readonly Token[], items: readonly Item[]): Item[] {
  if (!tokens.some(({ plain }) => plain === '(')) return [...items];
  const found: Item[] = [];
  for (const item of items) {
    const before = found.at(-1);
    if (before && before.last >= item.last) continue;
    const open = item.last + 1;
    const short = tokens[open + 1]?.plain ?? '';
    if (
      'BCOL'.includes(item.tag) &&
      tokens[open]?.plain === '(' &&
      tokens[open + 2]?.plain === ')' &&
      /^\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*$/u.test(short)
    )
      found.push({ ...item, last: open + 2 });
    else found.push(item);
  }
  return found;
}

/** The skeleton of a sentence from its items, which do not overlap. */
export function makeSkeleton(tokens: readonly Token[], items: readonly Item[]): Skeleton {
  const ordered = withShortForms(
    tokens,
    [...items].sort((a, b) => a.first - b.first || a.last - b.last),
  );
  const marks: Skeleton['marks'] = [];
  let text = '';
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (text) text += ' ';
    const unsaid = ordered[next];
    if (unsaid && unsaid.first === i && unsaid.last < i) {
      marks.push({ at: text.length, first: i, last: i });
      text += `<${unsaid.tag}${next++}> `;
    }
    const item = ordered[next];
    const word = item && item.first === i ? `<${item.tag}${next}>` : (tokens[i]?.lower ?? '');
    const last = item && item.first === i ? item.last : i;
    marks.push({ at: text.length, first: i, last });
    text += word;
    if (item && item.first === i) {
      next++;
      i = last;
    }
  }
  return { text, items: ordered, marks };
}

/** The tokens that a stretch of the skeleton stands for. */
export function tokensAt(skeleton: Skeleton, from: number, to: number): { first: number; last: number } {
  let first = 0;
  let last = 0;
  for (const mark of skeleton.marks) {
    if (mark.at <= from) first = mark.first;
    if (mark.at < to) last = mark.last;
  }
  return { first, last: Math.max(first, last) };
}

/** Where in the text a stretch of the skeleton stands, UTF-16 offsets. */
export function spanOf(
  { tokens, skeleton, start, end }: { tokens: readonly Token[]; skeleton: Skeleton; start: number; end: number },
  { from, to }: { from: number; to: number },
): { start: number; end: number } {
  const { first, last } = tokensAt(skeleton, from, to);
  return { start: tokens[first]?.start ?? start, end: tokens[last]?.end ?? end };
}

/** The items whose tags stand in a stretch of the skeleton, in order. */
export function itemsIn(skeleton: Skeleton, stretch: string, tags?: string): Item[] {
  return matches(/<([A-Z])(\d+)>/g, stretch).flatMap((match) => {
    const item = skeleton.items[Number(match[2])];
    return item && (!tags || tags.includes(item.tag)) ? [item] : [];
  });
}

/** The tag by which an item stands in the text of its skeleton. */
export const itemTag = ({ items }: Skeleton, item: Item): string => `<${item.tag}${items.indexOf(item)}>`;

/** The people meant in a stretch of the skeleton, each once. */
export function peopleIn(skeleton: Skeleton, stretch: string): number[] {
  return [...new Set(itemsIn(skeleton, stretch, 'PGH').flatMap(({ people }) => people))];
}
