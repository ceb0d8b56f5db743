// Bodies after "of" that no list names and no noun shows: "founder of Alibaba", "leader of the Orange Democratic Movement". Capital
// words up to the next mark; refuses days, forms of address and names of people that follow a body without a mark.
import { CALENDAR_WORDS } from '../lexicon/calendar.ts';
import { FIELDS } from '../lexicon/offices.ts';
import type { Token } from '../tokens.ts';
import { beginsOffice } from './office-core.ts';
import { type Piece, wordsOf } from './pieces.ts';

/** Heads that bodies have whose name no list holds. */
export const OF_BODIES =
  /^(?:(?:vice[- ]|deputy |executive |co-|honorary )?(?:president|chair|chairman|chairwoman|chairperson|leader|head|chief|director|founder|manager|secretary[- ]general|general secretary|commander|spokesman|spokeswoman|spokesperson|director[- ]general)|ceo|chief executive|chief executive officer|managing director|executive director|executive secretary|general manager|owner|president and ceo|chairman and ceo|chairman of the board|chief economist|chief financial officer|negotiator|member|candidate)$/;
/** Bodies called by their noun alone. */
const GENERIC =
  /^(?:commission|union|organi[sz]ation|council|bank|fund|agency|alliance|forum|bloc|court|community|group|league|assembly|party|movement|federation|association)$/;
/** What stands after "of" and is no body, as days and months are none: persons by a form of address. */
const NOT_BODIES = /^(?:mr\.?|mrs\.?|ms\.?|dr\.?|state|government)$/;
/** Small words inside the name of a body. */
const IN_BODY = /^(?:of|for|and|the|de|du|des|do|da|del|la|on|&|')$/;
/** No name is longer. */
const LONGEST = 9;

export interface UnknownBody {
  name: string;
  last: number;
  /** Whether it is called by its noun alone: "the Forum". */
  generic: boolean;
}

/** The last token of the capital words from here on, nations and small words inside them included. */
function endOf(tokens: readonly Token[], at: ReadonlyMap<number, Piece>, start: number): number | undefined {
  let last: number | undefined;
  for (let i = start; i < start + LONGEST; i++) {
    const token = tokens[i];
    const nation = at.get(i);
    if (!token) break;
    if (nation) {
      if (nation.kind !== 'country' || nation.first !== i || nation.last !== i || i === start) break;
      // "Caucus on Armenian Issues": a nation inside the name
      if (tokens[i + 1]?.capital && !at.has(i + 1)) continue;
      // "Siemens Nigeria": a firm's branch
      return nation.how === 'name' && last === i - 1 ? i : last;
    }
    const possessive = token.lower === "'s" && last === i - 1 && tokens[i + 1]?.capital === true;
    if (token.capital && /^[\p{L}\d&.'-]+$/u.test(token.plain) && !(i > start && beginsOffice(tokens, i))) last = i;
    else if (!possessive && !(last !== undefined && IN_BODY.test(token.lower) && tokens[i + 1]?.capital)) break;
  }
  return last;
}

/** "Cities and Local Governments (UCLG)": whether what stands behind "and" is of the same name, by its letters or a field. */
function goesOn(tokens: readonly Token[], next: number, last: number): boolean {
  const letters = tokens[last + 1]?.plain === '(' ? (tokens[last + 2]?.plain ?? '') : '';
  const own = letters.includes(tokens[next]?.plain.charAt(0) ?? ' ') && letters === letters.toUpperCase();
  return own || (next < last && FIELDS.has(tokens[next]?.lower ?? ''));
}

/** The body whose name begins at a token, right after "of" or "of the". */
export function unknownBodyAt(
  tokens: readonly Token[],
  at: ReadonlyMap<number, Piece>,
  start: number,
): UnknownBody | undefined {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  let last = endOf(tokens, at, start);
  if (last === undefined || CALENDAR_WORDS.has(word(start)) || NOT_BODIES.test(word(start))) return undefined;
  if (last === start && GENERIC.test(word(start))) return { name: wordsOf(tokens, start, start), last, generic: true };
  // "the president of X and Minister Y": the joint belongs to no name
  const and = tokens.slice(start + 1, last).findIndex(({ lower }) => lower === 'and');
  if (and >= 0 && word(start - 1) !== 'the' && !goesOn(tokens, start + 2 + and, last)) last = start + and;
  // "the head of X Anna Berg": a name follows without a mark
  if (last > start + 1 && word(start - 1) !== 'the' && !/^(?:[,;.():–-]|)$/.test(word(last + 1))) last = start;
  return { name: wordsOf(tokens, start, last), last, generic: false };
}
