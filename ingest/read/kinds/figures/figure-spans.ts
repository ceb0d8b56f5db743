// Spans of time told in words around a number: "since 2015", "in the first nine months", "over the next three years". Dates
// themselves are pieces of the sentence and are not looked for here.
import type { Period } from '../../../../model/dates.ts';
import { Cued } from '../../cues.ts';
import { MONTH_NAMES } from '../../lexicon/calendar.ts';
import { NUMBER_WORDS, TWO_TO_TEN } from '../../lexicon/numerals.ts';
import { two } from '../../mentions/calendar.ts';

const MONTH = MONTH_NAMES.join('|');
const SOME = String.raw`(${TWO_TO_TEN}|\d{1,2})`;
const SPAN = new Cued(
  new RegExp(
    String.raw`\b(?:from |between |during |in )?(${MONTH})(?: ((?:19|20)\d\d))? ?(?:-|–|—|to|and|through|until) ?(${MONTH})(?: ((?:19|20)\d\d))?(?! \d)`,
  ),
);
const YEARS = new Cued(
  /\b(?:from |between |during |in |for |over )?((?:19|20)\d\d) ?(?:-|–|—|to|and|through|until|till) ?((?:19|20)?\d\d)(?!\d|,\d)/,
);
const PAST = new Cued(
  new RegExp(String.raw`\b(?:in|over|during|for|within) the (?:past|last|previous|recent) ${SOME} years\b`),
);
/** "risen by a third in five years": so many years up to now. */
const IN_YEARS = new Cued(new RegExp(String.raw`\b(?:in|over|within) (?:just |only |barely )?${SOME} years\b`));
/** What is to be in so many years, and what is to be done in the next so many. */
const WITHIN = new Cued(new RegExp(String.raw`\b(?:within|in) (?:the next )?${SOME} years\b`));
const NEXT_YEARS = new Cued(new RegExp(String.raw`\b(?:over|in|during|for) the (?:next|coming) ${SOME} years\b`));
const THROUGH = new Cued(/\b(?:through|until|till|up to|by way of) (?:the end of |end-|late )?((?:19|20)\d\d)\b/);
/** "people have been killed since": from the year told last. */
const EVER_SINCE = new Cued(/\bsince(?: then)?(?= and\b|[,;.]|$)|\bsince then\b/);
const FIRST_MONTHS = new Cued(
  new RegExp(
    String.raw`\b(?:in|during|over|for|of) (?:the )?first (${TWO_TO_TEN}|eleven|\d{1,2}) months(?: of (?:this year|the year|((?:19|20)\d\d)))?`,
  ),
);
const PART = new Cued(
  /\b(?:in|during|for|of|over) the (first|second|third|fourth|last) (half|quarter)(?: of (?:this year|the year|((?:19|20)\d\d)|last year))?/,
);
const numeral = (word: string): number => (/\d/.test(word) ? Number(word) : (NUMBER_WORDS.get(word) ?? 1));
const HALVES: Readonly<Record<string, readonly [number, number]>> = {
  'first half': [1, 6],
  'second half': [7, 12],
  'last half': [7, 12],
  'first quarter': [1, 3],
  'second quarter': [4, 6],
  'third quarter': [7, 9],
  'fourth quarter': [10, 12],
  'last quarter': [10, 12],
};

/** The year that "this year" means: in a piece of the first days of January, looking back, the year before. */
export function currentYear(published: string | null): number | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  return /^\d{4}-01-0[1-7]$/.test(published) ? year - 1 : year;
}

function months(year: number, from: number, to: number): Period {
  return from === to ? `${year}-${two(from)}` : `${year}-${two(from)}/${year}-${two(to)}`;
}

/** A time with the place in the sentence where it is told. */
export interface Told {
  period: Period;
  at: number;
  end: number;
  /** Whether it is the time over which something changed. */
  changing?: boolean;
}

/** Spans of time that a stretch of text tells in words, with their places in it. */
export function spansIn(text: string, year: number | null, past: string | null = null): Told[] {
  const told: Told[] = [];
  const add = (match: RegExpExecArray | null, period: Period | null, changing = false): void => {
    if (match && period) told.push({ period, at: match.index, end: match.index + match[0].length, changing });
  };
  const years = PAST.exec(text);
  if (years && year) add(years, `${year - numeral(years[1] ?? '1') + 1}/${year}`, true);
  const spanned = years ? null : IN_YEARS.exec(text);
  const inYears =
    spanned &&
    /\b(?:has|have|had|rose|grew|fell|risen|grown|fallen|increased|doubled)\b/.test(text.slice(0, spanned.index))
      ? spanned
      : null;
  if (inYears && year) add(inYears, `${year - numeral(inYears[1] ?? '1') + 1}/${year}`, true);
  const next = NEXT_YEARS.exec(text);
  if (next && year) add(next, `${year}/${year + numeral(next[1] ?? '1')}`);
  const within = next ? null : WITHIN.exec(text);
  if (
    within &&
    year &&
    /\b(?:to|will|would|should|could|aims?|hopes?|plans?)\b/.test(text.slice(0, within.index)) &&
    !inYears
  )
    add(within, String(year + numeral(within[1] ?? '1')));
  const through = THROUGH.exec(text);
  if (through && year && Number(through[1]) > year) add(through, `${year}/${through[1]}`);
  const between = YEARS.exec(text);
  if (between) {
    const [from = '', until = ''] = [between[1], between[2]];
    const full = until.length === 2 ? from.slice(0, 2) + until : until;
    if (full > from) add(between, `${from}/${full}`);
  }
  const ever = EVER_SINCE.exec(text);
  if (ever && past && year && Number(past.slice(0, 4)) < year) add(ever, `${past.slice(0, 4)}/${year}`);
  const span = SPAN.exec(text);
  const last = Number(span?.[4] ?? span?.[2] ?? year ?? 0);
  if (span && last) {
    const [from, to] = [MONTH_NAMES.indexOf(span[1] ?? '') + 1, MONTH_NAMES.indexOf(span[3] ?? '') + 1];
    const first = span[2] ? Number(span[2]) : from > to ? last - 1 : last;
    add(
      span,
      first === last && to > from
        ? months(last, from, to)
        : first < last
          ? `${first}-${two(from)}/${last}-${two(to)}`
          : null,
    );
  }
  const begun = FIRST_MONTHS.exec(text);
  if (begun && (begun[2] || year)) add(begun, months(Number(begun[2] ?? year), 1, numeral(begun[1] ?? '1')));
  const part = PART.exec(text);
  const range = part && HALVES[`${part[1]} ${part[2]}`];
  if (part && range && (part[3] || year))
    add(part, months(Number(part[3] ?? year) - (/last year$/.test(part[0]) ? 1 : 0), ...range));
  return told;
}
