// Numbers that count nothing: they name, order or date something, tell a part or an age, or only point at what is named anyway and at
// the people at the table.
import { A_MONTH, CALENDAR_WORDS } from '../lexicon/calendar.ts';
import { TWO_TO_TEN } from '../lexicon/numerals.ts';
import { NUMBERED, POINTED_AT } from '../lexicon/quantities.ts';
import { approxOf } from './exactness.ts';

/** A number where it stands in a sentence: in lower case and as it is written. */
export interface Spotted {
  number: string;
  scale: string | undefined;
  /** Where it begins, and where it or the range that it opens ends. */
  start: number;
  end: number;
  text: string;
  original: string;
}

/** A day beside its month is a date, also where no date was read ("HA NOI, 12 March –"). */
const DAY_AFTER = new RegExp(String.raw`(?<![\p{L}])${A_MONTH}\.? $`, 'u');
const DAY_BEFORE = new RegExp(String.raw`^(?: ?(?:-|–|to|and) ?\d{1,2})? (?:of )?${A_MONTH}(?![\p{L}])`, 'u');

const DETERMINED =
  /\b(?:the|these|those|all|both|all the|his|her|their|its|our|my|your|any|each|every|either|neither|'s|same|top|only|chapter|last|past|next|first|of all|(?:tour|trip|journey) of)$/;

/** "the seven-nation bloc", "the 193-member Assembly": so many members. */
export const STRONG =
  /^-(?:member|seat) |^-(?:nation|country|state) (?:[a-z-]+ )?(?:bloc|grouping|group|union|council|organi[sz]ation|forum|alliance|pact|assembly|league|association|club|community)\b/;

/** Whether a bare number (no unit, no scale) only names, orders or dates something. */
export function namesOnly({ number, start, end, text, original }: Spotted): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  if (/^\d{1,2}$/.test(number) && (DAY_AFTER.test(before) || DAY_BEFORE.test(after))) return true;
  if (/^ (?:\p{Lu}[\p{L}'-]+ ){1,2}(?:Street|Avenue|Road|Square|Lane|Boulevard|Gardens)\b/u.test(original.slice(end)))
    return true;
  if ((NUMBERED.test(before) && !/^\d{1,3}(?:,\d{3})+$/.test(number)) || (/\($/.test(before) && /^\)/.test(after)))
    return true;
  if (/^\d{4}$/.test(number) && /^(?:1[5-9]|20|21)/.test(number) && approxOf(before, after).approx === 'exact')
    return true;
  if (/^\s*$/.test(text.slice(0, start)) && /^[.)]/.test(after)) return true;
  if (/^ ?[-–:+] ?\d/.test(after) || /\d ?[-–:+] ?$/.test(before)) return true;
  // "COP 28", "Agenda 21": a capital word right before, nothing counted after
  const name = /(\p{Lu}[\p{L}\p{N}.-]*) $/u.exec(original.slice(Math.max(0, start - 30), start));
  if (
    name &&
    !CALENDAR_WORDS.has(name[1]?.toLowerCase() ?? '') &&
    !/^ of (?:its|the|them|their|those|these)\b/.test(after) &&
    /^\d/.test(number) &&
    /^(?: ?[^\sa-z]| (?:of|and|in|on|at|to|for|was|is|has|had|will|by|from|as|that|which|with)\b|$)/.test(after)
  )
    return true;
  return name !== null && /^\d/.test(number) && /^\p{Lu}{2,}$/u.test(name[1] ?? '') && number.length < 4;
}

const SMALL = `(?:one|${TWO_TO_TEN}|\\d{1,2})`;
const PART_BEFORE = new RegExp(`(?<![\\d.,-])\\b${SMALL} (?:\\w+ )?(?:in|out of)(?: every)? $`);
const PART_AFTER = new RegExp(
  `^ (?:\\w+ )?(?:in|out of) (?:every )?${SMALL}\\b(?! (?:[a-z]+ )?(?:of|members|seats|judges|governments|countries|states|nations|cities|provinces|regions|days|months|years|places|attacks)\\b)`,
);

/** "One in five Croats", "four fifths", "younger than 25", "from 35 to 23 days": shares without a measure, ages and times. */
export const isFraction = (before: string, after: string): boolean =>
  PART_BEFORE.test(before) ||
  (PART_AFTER.test(after) && !/^ (?:\w+ )?in \d/.test(after)) ||
  /^[ -](?:halves|thirds|quarters|fifths|sixths|sevenths|eighths|tenths)\b/.test(after) ||
  /\b(?:younger|older) than $/.test(before) ||
  (/\bat $/.test(before) && /^ (?:the|he|she)\b/.test(after)) ||
  /^ (?:to|or|and) [\w-]{1,12} (?:days|weeks|months|years|hours|minutes)\b/.test(after);

/** "Three of the texts", "eleven of them", "nine against": a part of what is counted, or of a vote. */
const tellsPart = (before: string, after: string): boolean =>
  /^ (?:(?:out )?of (?:the|its|their|them|these|those(?! who\b)|whom|which)\b|were\b|are\b|in all\b)/.test(after) ||
  /^ (?:against|in favou?r|opposed|abstained|abstentions)\b/.test(after) ||
  (/^ (?:have|has|had) /.test(after) && /\b(?:and|while)$/.test(before)) ||
  /\bvotes(?: for| in favou?r)? to$/.test(before);

/** "six of the seven", "all of the ten": the whole of which a part is told. */
const OF_WHOLE = new RegExp(`\\b(?:${SMALL}|\\d+|all|most|many|some|none|half|each) (?:out )?of (?:the|its|their)$`);

/** Those who sit at a table: a few of them are told by name. */
const AT_TABLE =
  /^ (?:[a-z]+ ){0,2}?(?:leaders|presidents|(?:prime |foreign |[a-z]+ )?ministers|premiers|heads of (?:state|government)|chancellors|monarchs|statesmen|men|women)\b/;

/** "two more cities": so many have come to those there were. */
const MORE = /^ (?:new|more|further|additional|other new)\b/;

/** "two posts, This and That,": each is named right after. */
function namesEach(value: number, after: string): boolean {
  const list = /^ [a-z -]{3,40}, (.*)$/u.exec(after);
  const names = list?.[1]?.split(/,(?: and)? | and |[.;:]/).slice(0, value) ?? [];
  return names.length === value && names.every((name) => /^(?:[a-z']+ ){0,2}\p{Lu}/u.test(name));
}

/** "The eight treaties to which Oman is a party": which they are, the clause tells, and nothing before. */
const TOLD_BY_CLAUSE =
  /^ (?:[a-z-]+ ){1,4}(?:(?:to|by|under|in) which|that) (?:(?!has\b|have\b|is\b|are\b)[a-z]+ ){1,3}(?:is|are|has|have|belongs?)\b/;

/** Whether a spelled number is part of a name, or only points at what is named or at the people at the table. */
export function pointsOnly({ scale, start, end, text, original }: Spotted, value: number): boolean {
  if (scale) return false;
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  const after = text.slice(end, end + 70);
  if (value === 1) return true;
  // a motto in quotation marks: "four nos"
  if (/["'(]$/.test(before) && /^[^"'.,]{0,25}["']/.test(after)) return true;
  // "at least eight with nuclear engines"
  if (value > 3 && approxOf(`${before} `, after).approx !== 'exact' && /^ (?:with|of|from|in)\b/.test(after))
    return false;
  if (
    value < 13 &&
    (AT_TABLE.test(after) || (value < 9 && !MORE.test(after) && namesEach(value, original.slice(end, end + 400))))
  )
    return true;
  const begins = /(?:^|[.!?:"'(–-])$/.test(before);
  if (/^\p{Lu}/u.test(original.slice(start)) && !begins) return true;
  // "the", but not in "six out of the seven" nor "all ten members"
  if (
    DETERMINED.test(before) &&
    !(value > 3 && TOLD_BY_CLAUSE.test(after) && !POINTED_AT.test(after)) &&
    !OF_WHOLE.test(before) &&
    !(/\ball$/.test(before) && value > 3) &&
    !((/^ member(?:s| states| countries| nations)\b/.test(after) || STRONG.test(after)) && value > 2)
  )
    return true;
  if (
    (/-[a-z]/.test(after.slice(0, 2)) && !STRONG.test(after)) ||
    /^ (?:or|and) (?:more|three|four|five|six|seven)\b/.test(after)
  )
    return true;
  if (
    /^ (?:and|to|or|in|on|at|of|for|by|with|from|is|are|was|were|had|have|has|will|would|could|can|cannot|may|might|should|also|did|agreed|who|that|which)\b|^ ?[,.;:)"']|^$/.test(
      after,
    )
  )
    // nobody points at more than a dozen by their number alone: "Forty will live abroad"
    return value < 13 && (!tellsPart(before, after) || value < 3);
  return value < 4 && POINTED_AT.test(after) && !MORE.test(after);
}
