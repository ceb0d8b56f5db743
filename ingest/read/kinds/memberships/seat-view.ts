// A sentence as the rules of seats see it: "ASEAN chair" and "permanent member of the Security Council" are laid open into words
// and the body in them, and the European Union is a body. Offices that are no seats stay what they are.
import { foundIn } from '../../found-in.ts';
import { BLOCS } from '../../lexicon/blocs.ts';
import { words } from '../../lexicon/word-lists.ts';
import { findBodies } from '../../mentions/bodies.ts';
import { findNamed } from '../../mentions/gazetteer.ts';
import { type BodyPiece, wordsOf } from '../../mentions/pieces.ts';
import type { Resolved } from '../../people/resolve.ts';
import { type Item, makeSkeleton } from '../../skeleton.ts';
import { isState } from '../../story/titled.ts';
import type { Token } from '../../tokens.ts';

const SEAT_TITLE =
  /\b(?:observers?|chair|members?|chairman|chairmanship|presidency|candidates?|allies|ally|partners?|(?:vice[- ])?presidents?|vice[- ]chair|holders?|coordinators?|states?)$/i;
const SEAT_WORDS =
  /\b(?:members?|observers?|dialogue partners?|candidates?|presidency|chairmanship|chair of the \w+|vice[- ]president of the|vice[- ]chair of the)\b/i;
const LEADERS = /^(?:leaders|head$|heads of (?:state|government)|(?:foreign )?ministers|presidents)\b/i;
const COUNCIL = /^(?:Council|Parliament|Commission)$/;

const asBody = (first: number, last: number, name: string): BodyPiece => ({
  kind: 'body',
  first,
  last,
  name,
  country: null,
  under: [],
  organ: false,
});

const itemOf = (piece: BodyPiece): Item => ({
  tag: 'B',
  first: piece.first,
  last: piece.last,
  people: [],
  how: 'none',
  piece,
});

/** Countries and bodies in the words of an office. */
function inside(tokens: readonly Token[], first: number, last: number): Item[] {
  const words = tokens.slice(first, last + 1);
  const named = findNamed(words);
  const bodies = findBodies(words, named);
  const free = named.filter(({ first: at }) => bodies.every((body) => at < body.first || at > body.last));
  return [...free, ...bodies].flatMap((piece): Item[] => {
    if (piece.kind === 'place') return [];
    const at = { first: piece.first + first, last: piece.last + first };
    if (piece.kind === 'body') return [itemOf({ ...piece, ...at })];
    if (piece.code === 'EU') return [itemOf(asBody(at.first, at.last, 'EU'))];
    return [{ tag: 'C', ...at, people: [], how: 'none', piece: { ...piece, ...at } }];
  });
}

/** Whether an item is an office that is, or holds, the words of a seat. */
function holdsSeat({ piece, tag, how }: Item): boolean {
  if (piece?.kind !== 'office' || !(tag === 'O' || (tag === 'P' && how === 'office'))) return false;
  // "the former President of Finland" sits in no body
  if (/^(?:president|chairman)$/i.test(piece.title) && isState(piece.of)) return false;
  // "leaders of the Arab League have admitted"
  if (BLOCS.has(piece.of ?? '') && LEADERS.test(piece.title)) return true;
  return SEAT_TITLE.test(piece.title) || SEAT_WORDS.test(piece.title);
}

const BELONGS = words('member members belong belongs belonging parties party');
const TREATY = /^(?:Agreement|Treaty|Convention|Statute|Partnership|Accord|Pact|Regime|Compact)$/;

/** "A member of the X Agreement": a treaty that one can be a member of, as a body. */
function treatiesIn(tokens: readonly Token[]): Item[] {
  const found: Item[] = [];
  for (let i = 0; i < tokens.length - 4; i++) {
    if (!BELONGS.has(tokens[i]?.lower ?? '')) continue;
    const of = /^(?:states?|countries|nations)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    const first = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
    if (!/^(?:of|to)$/.test(tokens[of]?.lower ?? '') || !tokens[first]?.capital) continue;
    let last = first;
    for (let k = first + 1; k < Math.min(first + 12, tokens.length); k++) {
      if (tokens[k]?.capital || tokens[k]?.plain === '-') last = tokens[k]?.capital ? k : last;
      else if (!/^(?:and|for|on|of|the)$/.test(tokens[k]?.lower ?? '')) break;
    }
    if (!tokens.slice(first, last + 1).some(({ plain }) => TREATY.test(plain))) continue;
    found.push(itemOf(asBody(first, last, wordsOf(tokens, first, last))));
  }
  return found;
}

/** "The euro area", "the Schengen zone": what states belong to that is neither a house nor an alliance. */
const AREA = words('area zone');
function areasIn(tokens: readonly Token[]): Item[] {
  return foundIn(tokens, ({ lower }, i) => {
    if (lower === 'eurozone') return [itemOf(asBody(i, i, 'euro area'))];
    if (!AREA.has(tokens[i + 1]?.lower ?? '')) return [];
    if (lower === 'euro') return [itemOf(asBody(i, i + 1, 'euro area'))];
    return lower === 'schengen' ? [itemOf(asBody(i, i + 1, 'Schengen area'))] : [];
  });
}

/** The sentence with its seats laid open; tokens and people stay. */
export function seatView(sentence: Resolved): Resolved {
  const { tokens, skeleton } = sentence;
  const treaties = [...treatiesIn(tokens), ...areasIn(tokens)];
  let changed = treaties.length > 0;
  const items = skeleton.items.flatMap((item): Item[] => {
    if (treaties.some(({ first, last }) => item.first <= last && item.last >= first)) return [];
    if (holdsSeat(item)) {
      changed = true;
      return inside(tokens, item.first, item.last);
    }
    // the seat of the Union is a place
    if (item.piece?.kind === 'country' && item.piece.code === 'EU' && item.piece.how !== 'seat') {
      changed = true;
      const longer = COUNCIL.test(tokens[item.last + 1]?.plain ?? '') ? 1 : 0;
      return [itemOf(asBody(item.first, item.last + longer, 'EU'))];
    }
    return [item];
  });
  return changed ? { ...sentence, skeleton: makeSkeleton(tokens, [...items, ...treaties]) } : sentence;
}
