// Whom the sides of an encounter mean: those named, and who else where a pronoun or a bare title fits only somebody told before.
// Where nobody fits, the named one stays alone, and nothing is told.
import type { Resolved } from '../../people/resolve.ts';
import { itemsIn, peopleIn } from '../../skeleton.ts';
import type { Story } from '../../story/story.ts';
import type { Stretch } from './clause-words.ts';
import type { Tables } from './tables.ts';

/** The people of the sides; where only one is named, with the one meant beside him. */
export function whoMet(
  sentence: Resolved,
  { story, tables }: { story: Story; tables: Tables },
  { rule, all }: { rule: string; all: readonly Stretch[] },
): number[] {
  const said = all.map((side) => namedIn(sentence.skeleton.text, side)).join(' ');
  const named = peopleIn(sentence.skeleton, said);
  if (named.length !== 1) return meant(sentence, { story, tables }, { rule, all, named });
  const other = otherSide(sentence, tables, said, named);
  return other === undefined ? named : [...named, other];
}

/** "With X, she agreed", "he was received by X": of two of one state, or behind a companion, a pronoun means whoever's day is told. */
function meant(
  sentence: Resolved,
  { story, tables }: { story: Story; tables: Tables },
  { rule, all, named }: { rule: string; all: readonly Stretch[]; named: number[] },
): number[] {
  if (named.length !== 2 || all.length !== 2) return named;
  const items = all.map(({ from, to }) => itemsIn(sentence.skeleton, sentence.skeleton.text.slice(from, to), 'P'));
  const [pronoun, ...more] = items.flat().filter(({ how }) => how === 'pronoun');
  const [mine] = pronoun?.people ?? [];
  const other = named.find((person) => person !== mine);
  if (mine === undefined || other === undefined || more.length > 0) return named;
  const code = story.country(mine);
  const same = code !== null && story.surelyOf(mine, code) && story.surelyOf(other, code);
  if (!same && rule !== 'clause-opening') return named;
  const partner = tables.partnerOf([other], sentence);
  return partner === undefined ||
    (partner !== story.about && rule !== 'clause-opening' && !tables.satJustBefore(partner, sentence)) ||
    story.country(partner) === story.country(other)
    ? named
    : named.map((one) => (one === mine ? partner : one));
}

/** "She had an hour with her", "the envoy went to see X": where both sides mean one person, or a side is a title alone, the other at the table before. */
function otherSide(
  { skeleton, ...sentence }: Resolved,
  tables: Tables,
  said: string,
  named: readonly number[],
): number | undefined {
  const people = itemsIn(skeleton, said, 'PH');
  const open = itemsIn(skeleton, said, 'O').filter(({ piece }) => piece?.kind === 'office' && !piece.plural);
  const twice = people.length > 1 && people.some(({ how }) => how !== 'name');
  if (!twice && !(people.length === 1 && open.length === 1 && isDefinite(sentence.tokens, open[0]?.first ?? 0)))
    return undefined;
  return tables.partnerOf(named, { skeleton, ...sentence });
}

const isDefinite = (tokens: Resolved['tokens'], first: number): boolean =>
  /^(?:the|new|visiting)$/.test(tokens[first - 1]?.lower ?? '');

/** A side without those to whom others belong: "X's father, Y", "his wife Z". */
export const namedIn = (text: string, { from, to }: Stretch): string =>
  text.slice(from, to).replace(/<[PG]\d+> 's (?=.*>)|<H\d+> (?=.*>)/g, '');
