// When a text that bears no date was most likely written, by what it tells: the latest year it looks back on, the numbered session
// of a yearly gathering, a day of that year. Only as exact as that allows, and always marked as inferred by whoever asks for it.
// Years of plans, aims and treaties say nothing; a text that names one old year in passing is left without a date.
import { A_MONTH, MONTH_NAMES } from '../read/lexicon/calendar.ts';
import { monthOfLunarNewYear } from './lunar-year.ts';

/** What follows a year of plans, of a term or of a treaty. */
const PLAN =
  /^\s*(?:[-–—]\s?\d{4}|(?:[a-z-]+\s+){0,3}(?:plans?|targets?|goals?|agenda|strategy|tasks?|vision|budget|convention|treaty|agreement|constitution|term|orientations?|roadmap|will|is expected|is of)\b|\s*,\s*what will\b)/i;
/** What stands before a year to come: aims, ends of terms. */
const AIM =
  /\b(?:by|until|till|towards?|vision|before|upcoming|coming|next|to|entering)\s+(?:the\s+)?(?:year\s+|end\s+of\s+)?$/i;
/** "what the directions will be in": what is asked or told of the time ahead. */
const AHEAD = /\b(?:will|shall|going to)\b[^.!?]{0,60}$/i;
/** "Global Goals 2030", "New Year 2024": the year is part of a name. */
const IN_NAME = /\bNew Year\s+$|(?:^|\s)\p{Lu}\p{L}+\s+$/u;
const NO_NAME = new RegExp(`\\b(?:in|since|during|throughout|of|by|from|until|the|(?<!new )year|${A_MONTH})\\s+$`, 'i');
/** "elected to serve from 2022 to 2024": a term, perhaps one to come. */
const TERM = /\b(?:serv\w+|elect\w+|seat|term|mandate|membership|member|voted|Council|Committee|Board)\b/i;
/** "from 2021 to 2023": the end of a stretch of time that is told of as past. */
const STRETCH = /\b(?:from|between)\s+\d{4}\s+(?:to|and|until)\s+$/i;
const LOOKS_BACK =
  /\b(?:this year|last year|the past (?:\w+ )?years?|in recent years|so far|today|now|recently|over the (?:past|last)|throughout|looking back|reviewing|the (?:\d+(?:st|nd|rd|th)) (?:[A-Z]\w+ ){0,3}(?:Conference|Congress|Session|Summit|Meeting))\b/;

/** Gatherings that are counted by the year: the number gives the year. Conferences of the Parties on climate; sessions of the General Assembly. */
const SERIES: readonly { pattern: RegExp; year: (ordinal: number) => number }[] = [
  { pattern: /\bCOP[\s-]?(\d{1,2})\b/g, year: (n) => (n <= 25 ? 1994 + n : 1995 + n) },
  {
    pattern: /\b(\d{2})(?:st|nd|rd|th) (?:regular )?session of the (?:UN|United Nations) General Assembly\b/gi,
    year: (n) => 1945 + n,
  },
];

const A_MONTH_IN_FULL = MONTH_NAMES.join('|');
const DAY = new RegExp(
  `\\b(?:(${A_MONTH_IN_FULL})\\s+(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?\\s+(${A_MONTH_IN_FULL}))\\b(?!,?\\s*\\d{4}|\\s*[-–]\\s*\\d{4})`,
  'gi',
);
const TO_COME = /\b(?:will|next|upcoming|scheduled|due|planned|expected|ahead of|until|by|before)\b[^.]{0,60}$/i;

/** A text for the holiday that looks back on the year gone: the holiday between the two. */
const LUNAR_NEW_YEAR =
  /\b(?:on the occasion of|ahead of|for|to mark|celebrat\w+) (?:the )?(?:\w+ )?(?:Lunar New Year|Tet|Tết)(?!\p{L})/iu;

/** Years before this one are history, not the time of writing. */
const EARLIEST = 2000;
/** A text is looked at this far: what it is about stands near its top. */
const LOOKED_AT = 20_000;

/**
 * The year, or year and month, in which a text without a date was most likely written, as far as what it tells allows; else null.
 */
export function dateOfContent(whole: string): string | null {
  const text = whole.slice(0, LOOKED_AT);
  const years = yearsLookedBackOn(text);
  const latest = Math.max(0, ...years);
  if (latest < EARLIEST) return null;
  const times = years.filter((year) => year === latest).length;
  if (times < 2 && !LOOKS_BACK.test(text)) return null;
  if (LUNAR_NEW_YEAR.test(text) && years.includes(latest - 1)) return monthOfLunarNewYear(latest);
  const month = latestMonth(text);
  return month === null ? String(latest) : `${latest}-${String(month).padStart(2, '0')}`;
}

function yearsLookedBackOn(text: string): number[] {
  const years: number[] = [];
  for (const match of text.matchAll(/(?<![\d.,/$€£])((?:19|20)\d\d)(?![\d%]|[.,]\d)/g)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const far = text.slice(Math.max(0, match.index - 120), match.index);
    const after = text.slice(match.index + 4, match.index + 60);
    const stretch = STRETCH.test(before);
    if (stretch ? TERM.test(before) : AIM.test(before) || PLAN.test(after) || AHEAD.test(far)) continue;
    if (IN_NAME.test(before) && !NO_NAME.test(before)) continue;
    // "the 2023-2027 term"
    if (/\d[-–—]\s?$/.test(before)) continue;
    years.push(Number(match[1]));
  }
  for (const { pattern, year } of SERIES)
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 80), match.index);
      if (!TO_COME.test(before)) years.push(year(Number(match[1])));
    }
  return years;
}

/** The month of the days told without a year, where they are all of one month or of one that ends the year. */
function latestMonth(text: string): number | null {
  const months = [...text.matchAll(DAY)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const name = (match[1] ?? match[4] ?? '').toLowerCase();
    const day = Number(match[2] ?? match[3]);
    return TO_COME.test(before) || day < 1 || day > 31 ? [] : [MONTH_NAMES.indexOf(name) + 1];
  });
  if (months.length === 0) return null;
  // days of January among days of autumn are of the year after, and nobody can say which is meant
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return last - first > 6 ? null : last;
}
