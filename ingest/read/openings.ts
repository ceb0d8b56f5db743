// Openings that name a place without a dash behind it: "Lima, Sep. 3.", "Brussels, Dec 12 (Prensa Latina)", "Ulaanbaatar /MONTSAME/",
// "(ANSA) - Rome, January 26 -". Says how far such an opening goes; refuses a sentence that only begins with a place.
import { MONTHS, WEEKDAYS } from './lexicon/calendar.ts';
import type { Token } from './tokens.ts';

/** A day of a month, or a year. */
const NUMBER = /^(?:\d{1,2}(?:st|nd|rd|th)?\.?|(?:19|20)\d\d\.?)$/;
/** What ends a dateline. */
export const DASH = /^(?:–|—|-|--|:)$/;
/** The name of an agency is no longer. */
const LONGEST_AGENCY = 5;

export interface Opening {
  /** The last token of the opening. */
  last: number;
  /** Words between marks that may be an agency's name. */
  agency: string | null;
}

/** Past "(Prensa Latina)" or "/MONTSAME/": where it ends and what it says. */
function bracketed(tokens: readonly Token[], at: number): Opening | undefined {
  const open = tokens[at]?.plain ?? '';
  const close = open === '(' ? ')' : open === '/' ? '/' : open === '[' ? ']' : undefined;
  if (close === undefined) return undefined;
  for (let i = at + 1; i <= at + 1 + LONGEST_AGENCY; i++) {
    if (tokens[i]?.plain === close && i > at + 1)
      return {
        last: i,
        agency: tokens
          .slice(at + 1, i)
          .map(({ plain }) => plain)
          .join(' '),
      };
    if (!/^[\p{L}\d&.'-]+$/u.test(tokens[i]?.plain ?? '')) return undefined;
  }
  return undefined;
}

/** Where a place may stand in the first sentence: at its head, or behind "(ANSA) -". */
export function placeOfOpening(tokens: readonly Token[]): number {
  const agency = bracketed(tokens, 0);
  return agency && DASH.test(tokens[agency.last + 1]?.plain ?? '') ? agency.last + 2 : 0;
}

/** How far the opening goes whose place ends at a token. */
export function openingAfter(tokens: readonly Token[], placeEnd: number, begins: number): Opening | undefined {
  let agency = begins > 0 ? (bracketed(tokens, 0)?.agency ?? null) : null;
  let dated = false;
  let i = placeEnd + 1;
  for (; i < placeEnd + 14; i++) {
    const { lower = '', plain = '' } = tokens[i] ?? {};
    if (plain === ',' || plain === '.') continue;
    if (
      MONTHS.has(lower) ||
      WEEKDAYS.includes(lower) ||
      (NUMBER.test(lower) && (dated || MONTHS.has(tokens[i + 1]?.lower ?? '')))
    ) {
      dated = true;
      continue;
    }
    const name = bracketed(tokens, i);
    if (name) {
      const goesOn = tokens[name.last + 1];
      if (!tokens[i + 1]?.capital || (goesOn?.capital === false && !DASH.test(goesOn.plain))) return undefined;
      const mark = DASH.test(tokens[name.last + 1]?.plain ?? '');
      return { last: mark ? name.last + 1 : name.last, agency: name.agency };
    }
    if (DASH.test(plain)) return dated || agency !== null ? { last: i, agency } : undefined;
    // "YEREVAN, SEPTEMBER 18, ARMENPRESS."
    if (dated && /^\p{Lu}{2,}\.?$/u.test(plain) && /\.$|^\.$/.test(plain + (tokens[i + 1]?.plain ?? ''))) {
      agency = plain.replace(/\.$/, '');
      i++;
      break;
    }
    break;
  }
  const before = tokens[i - 1];
  const stops = before !== undefined && (/\.$/.test(before.plain) || i >= tokens.length || tokens[i]?.plain === '.');
  return dated && stops && i - 1 > placeEnd ? { last: Math.min(i, tokens.length) - 1, agency } : undefined;
}
