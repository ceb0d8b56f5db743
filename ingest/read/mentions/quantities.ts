// Finds the numbers of a sentence that count or measure something: value, range, unit, and how exact the words call it.
// Refuses numbers that only name, order or date: years, ordinals, ranks, ages, lengths of time, articles, scores, "G20", "No. 15".
import { foldEqual } from '../fold.ts';
import { MEASURES } from '../lexicon/measures.ts';
import { MONEY_AFTER, MONEY_AFTER_PATTERN, MONEY_BEFORE, MONEY_BEFORE_PATTERN } from '../lexicon/money.ts';
import { AND_MORE, NUMBER_WORDS, SCALES, SPELLED } from '../lexicon/numerals.ts';
import { APPROXIMATE, NUMBERED, POINTED_AT, TIMES } from '../lexicon/quantities.ts';

export type Approx = 'exact' | 'about' | 'over' | 'under';

export interface Quantity {
  /** Offsets in the document of number, scale, currency and unit, and of the words before that say how exact it is. */
  start: number;
  end: number;
  value: number;
  to?: number;
  /** count, %, ISO 4217, or the plain word. */
  unit: string;
  approx: Approx;
  spelled: boolean;
  /** What the number is multiplied by, 1 where no such word stands with it. */
  scale: number;
}

/** A stretch of text with its place in the document and the stretches in it that are dates. */
export interface Stretch {
  text: string;
  start: number;
  dates: readonly { start: number; end: number }[];
}

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?: \d{3})+(?![\d.,])|\d+[.,]\d+|\d+`;
const SCALE = `(?:[- ]?(?:hundred|thousand|million|billion|trillion|lakh|crore|mln|bln|mn|bn|trn|tn)(?:[- ](?:thousand|million|billion|trillion|crore))?(?![a-z])|[mkb](?![a-z]))`;
const MEASURE = [...MEASURES.keys()].sort((a, b) => b.length - a.length).join('|');
const AFTER = `(?: ?%|[- ]?(?:percentage points?|per ?cent|per-cent|pct|pc)(?![a-z])|[- ]?(?:${MONEY_AFTER_PATTERN}|(?:${MEASURE})(?![a-z])))`;
const ONE = String.raw`(?<sign>(?:${MONEY_BEFORE_PATTERN}) ?)?(?<number>(?:${DIGITS})|(?:${SPELLED}|\b(?:half )?a(?= (?:million|billion|trillion)\b)|\ba(?= (?:hundred (?:and \w|thousand|million)|thousand and \w)))(?![a-z]))(?<scale>${SCALE}| dozen(?![a-z]))?(?<more>(?<=(?:hundred|thousand))${AND_MORE}(?![a-z]))?(?<unit>${AFTER})?`;
const QUANTITY = new RegExp(String.raw`(?<![\p{L}\d]|[\p{L}\d][-/.,:'_]|[+#:/@])${ONE}`, 'gu');
const RANGE = new RegExp(` ?(?:-|–|—|to|and) ?${ONE}`, 'uy');
const AFTER_NUMBER = /^(?:[\p{L}_]|[-–]?(?:st|nd|rd|th)\b|[:/]\d|[.,]\d|\.\p{L}|[-–][\p{L}\d])/u;

type Groups = { sign?: string; number?: string; scale?: string; more?: string; unit?: string };

/** Same length, plain letters, lower case: what the patterns are matched against. */
export function lowered(text: string): string {
  const plain = foldEqual(text);
  return LATIN.test(plain) ? plain.toLowerCase() : plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
const LATIN = /^[\0-\x7f]*$/;

function numberOf(text: string, unit: string): number {
  const plain = text.replace(/ (?=\d{3}\b)/g, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll('.', ''));
  // nobody counts thousandths of people: "1.200 people" groups its digits
  if (unit === 'count' && /^[1-9]\d{0,2}\.\d{3}$/.test(plain)) return Number(plain.replace('.', ''));
  if (/^\d/.test(plain)) return Number(plain.replace(',', '.'));
  if (plain === 'half a') return 0.5;
  return plain.split(/[- ]/).reduce((sum, word) => sum + (word === 'a' ? 1 : (NUMBER_WORDS.get(word) ?? 0)), 0);
}

function scaleOf(text: string | undefined): number {
  return (text ?? '').split(/[- ]/).reduce((product, word) => product * (SCALES.get(word) ?? 1), 1);
}

function unitOf({ sign, unit }: Groups): string | undefined {
  const before = sign ? MONEY_BEFORE.get(sign.trim()) : undefined;
  if (before) return before;
  const after = unit?.trim().replace(/^-/, '').replace(/[- ]+/g, ' ');
  if (!after) return undefined;
  if (/^(?:%|percent|per cent|pct|pc)$/.test(after)) return '%';
  return MONEY_AFTER.get(after) ?? MEASURES.get(after);
}

/** "48.2 billion" as 48200000000, without the dust of binary fractions. */
const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

interface Match {
  groups: Groups;
  start: number;
  end: number;
}

function rangeAfter(text: string, { groups, end }: Match, before: string): Match | undefined {
  RANGE.lastIndex = end;
  const match = RANGE.exec(text);
  if (!match?.groups) return undefined;
  const joint = match[0];
  const dash = /^ ?[-–—]/.test(joint);
  if (/^ ?and/.test(joint) && !/\bbetween (?:\S+ )?$/.test(before)) return undefined;
  // "rose from 6 to 7 percent": two numbers, of which the second tells
  if (/^ ?to/.test(joint) && /\b(?:from|next) (?:(?!to\b)\S+ ){0,3}$/.test(before)) return undefined;
  if (/^ ?to/.test(joint) && groups.unit === undefined && unitOf(match.groups) === undefined && groups.number === 'one')
    return undefined;
  // "by 4.5 percent to 9.1 billion": the second number measures something else
  const [one, other] = [unitOf(groups), unitOf(match.groups)];
  if (one !== undefined && one !== other && !(groups.sign && other === undefined)) return undefined;
  if (dash && groups.unit !== undefined && !/%/.test(groups.unit)) return undefined;
  if (AFTER_NUMBER.test(text.slice(match.index + joint.length))) return undefined;
  return { groups: match.groups as Groups, start: match.index, end: match.index + joint.length };
}

function approxOf(before: string, after: string): { approx: Approx; width: number } {
  for (const [approx, pattern] of APPROXIMATE) {
    const match = pattern.exec(before);
    if (match) return { approx, width: match[0].length };
  }
  if (/^(?: ?\+| or more\b|-plus\b| plus\b| and more\b| or above\b)/.test(after)) return { approx: 'over', width: 0 };
  if (/^ or (?:so|thereabouts)\b/.test(after)) return { approx: 'about', width: 0 };
  if (/^ or (?:less|fewer)\b/.test(after)) return { approx: 'under', width: 0 };
  return { approx: 'exact', width: 0 };
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** A day beside its month is a date, also where no date was read ("HA NOI, 12 March –"). */
const DAY_AFTER = new RegExp(String.raw`(?<![\p{L}])${MONTH}\.? $`, 'u');
const DAY_BEFORE = new RegExp(String.raw`^(?: ?(?:-|–|to|and) ?\d{1,2})? (?:of )?${MONTH}(?![\p{L}])`, 'u');

const DETERMINED =
  /\b(?:the|these|those|all|both|all the|his|her|their|its|our|my|your|any|each|every|either|neither|'s|same|top|only|chapter|last|past|next|first|of all)$/;

/** "the seven-nation bloc", "the 193-member Assembly": so many members. */
const STRONG =
  /^-(?:member|seat) |^-(?:nation|country|state) (?:[a-z-]+ )?(?:bloc|grouping|group|union|council|organi[sz]ation|forum|alliance|pact|assembly|league|association|club|community)\b/;

/** Capital words that open a time and name nothing by number. */
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Whether a bare number (no unit, no scale) only names, orders or dates something. */
function namesOnly(match: Match, end: number, { text, original }: { text: string; original: string }): boolean {
  const { number = '' } = match.groups;
  const before = text.slice(Math.max(0, match.start - 60), match.start);
  const after = text.slice(end, end + 60);
  if (/^\d{1,2}$/.test(number) && (DAY_AFTER.test(before) || DAY_BEFORE.test(after))) return true;
  if (/^ (?:\p{Lu}[\p{L}'-]+ ){1,2}(?:Street|Avenue|Road|Square|Lane|Boulevard|Gardens)\b/u.test(original.slice(end)))
    return true;
  if (NUMBERED.test(before) || (/\($/.test(before) && /^\)/.test(after))) return true;
  if (/^\d{4}$/.test(number) && /^(?:1[5-9]|20|21)/.test(number) && approxOf(before, after).approx === 'exact')
    return true;
  if (/^\s*$/.test(text.slice(0, match.start)) && /^[.)]/.test(after)) return true;
  if (/^ ?[-–:] ?\d/.test(after) || /\d ?[-–:] ?$/.test(before)) return true;
  // "COP 28", "Agenda 21": a capital word right before, nothing counted after
  const name = /(\p{Lu}[\p{L}\p{N}.-]*) $/u.exec(original.slice(Math.max(0, match.start - 30), match.start));
  if (
    name &&
    !CALENDAR.test(name[1] ?? '') &&
    !/^ of (?:its|the|them|their|those|these)\b/.test(after) &&
    /^\d/.test(number) &&
    /^(?: ?[^\sa-z]| (?:of|and|in|on|at|to|for|was|is|has|had|will|by|from|as|that|which|with)\b|$)/.test(after)
  )
    return true;
  return name !== null && /^\d/.test(number) && /^\p{Lu}{2,}$/u.test(name[1] ?? '') && number.length < 4;
}

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const PART_BEFORE = new RegExp(`\\b${SMALL} (?:\\w+ )?(?:in|out of)(?: every)? $`);
const PART_AFTER = new RegExp(
  `^ (?:\\w+ )?(?:in|out of) (?:every )?${SMALL}\\b(?! (?:[a-z]+ )?(?:of|countries|states|nations|cities|provinces|regions|days|months|years|places|attacks)\\b)`,
);

/** "One in five Croats", "four fifths", "younger than 25", "from 35 to 23 days": shares without a measure, ages and times. */
const isFraction = (before: string, after: string): boolean =>
  PART_BEFORE.test(before) ||
  (PART_AFTER.test(after) && !/^ (?:\w+ )?in \d/.test(after)) ||
  /^[ -](?:halves|thirds|quarters|fifths|sixths|sevenths|eighths|tenths)\b/.test(after) ||
  /\b(?:younger|older) than $/.test(before) ||
  (/\bat $/.test(before) && /^ (?:the|he|she)\b/.test(after)) ||
  /^ (?:to|or|and) [\w-]{1,12} (?:days|weeks|months|years|hours|minutes)\b/.test(after);

/** "Three of the texts", "eleven of them", "nine against": a part of what is counted, or of a vote. */
const tellsPart = (before: string, after: string): boolean =>
  /^ (?:(?:out )?of (?:the|its|their|them|these|those|whom|which)\b|were\b|are\b)/.test(after) ||
  /^ (?:against|in favou?r|opposed|abstained|abstentions)\b/.test(after) ||
  /\bvotes(?: for| in favou?r)? to$/.test(before);

/** Whether a spelled number is part of a name, or only points at what is named or at the people at the table. */
function pointsOnly(match: Match, value: number, text: string, original: string): boolean {
  if (match.groups.scale) return false;
  const before = text.slice(Math.max(0, match.start - 40), match.start).trimEnd();
  const after = text.slice(match.end, match.end + 70);
  if (value === 1) return true;
  // a motto in quotation marks: "four nos"
  if (/["'(]$/.test(before) && /^[^"'.,]{0,25}["']/.test(after)) return true;
  // "at least eight with nuclear engines"
  if (value > 3 && approxOf(`${before} `, after).approx !== 'exact' && /^ (?:with|of|from|in)\b/.test(after))
    return false;
  const begins = /(?:^|[.!?:"'(–-])$/.test(before);
  if (/^\p{Lu}/u.test(original.slice(match.start)) && !begins) return true;
  // "the", but not in "six out of the seven" nor "all ten members"
  if (
    DETERMINED.test(before) &&
    !/\b(?:out )?of (?:the|its|their) ?$/.test(before) &&
    !(/\ball$/.test(before) && value > 3)
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
    return !tellsPart(before, after) || value < 3;
  return value < 4 && POINTED_AT.test(after) && !/^ (?:new|more|further|other new)\b/.test(after);
}

/** "Denmark won 184, Panama 183": a number after a name, where another number has just been told in the same way. */
const GAPPED = /^(?: [^,;.\d]{0,30})?,(?: and| while)? (?:\p{Lu}[\p{L}'-]+ (?:and )?){1,4}$/u;

function accept(
  match: Match,
  range: Match | undefined,
  stretch: Stretch,
  { text, last }: { text: string; last: Quantity | undefined },
): Quantity | undefined {
  const { groups } = match;
  const end = range?.end ?? match.end;
  const original = stretch.text;
  const after = text.slice(end, end + 60);
  const spelled = !/^\d/.test(groups.number ?? '');
  const unit = unitOf(groups) ?? (range ? unitOf(range.groups) : undefined);
  // a single letter is a scale where it is glued to the digits of a sum
  const letter = /^[mkb]$/.test(groups.scale ?? '') && !groups.sign && !/^ (?!and|in|of|by|to)[a-z]/.test(after);
  if (letter || (unit === undefined && AFTER_NUMBER.test(after) && !/^[-–][a-z]/.test(after)) || TIMES.test(after))
    return undefined;
  if (unit === undefined && /^[-–][a-z]/.test(after) && !groups.scale && !STRONG.test(after)) return undefined;
  const at = (offset: number): number => stretch.start + offset;
  if (
    stretch.dates.some((date) => date.start < at(end) && date.end > at(match.start)) &&
    !groups.scale &&
    unit === undefined
  )
    return undefined;
  const scale = scaleOf(
    groups.scale?.replace(/^[- ]/, '') ??
      (range && unit !== undefined ? range.groups.scale?.replace(/^[- ]/, '') : undefined),
  );
  const more = groups.more ? numberOf(groups.more.replace(/^ and /, ''), 'count') : 0;
  const value = scaled(numberOf(groups.number ?? '', unit ?? 'count'), scale) + more;
  const to = range
    ? scaled(
        numberOf(range.groups.number ?? '', unit ?? 'count'),
        scaleOf((range.groups.scale ?? groups.scale)?.replace(/^[- ]/, '')),
      )
    : undefined;
  if (to !== undefined && to <= value) return undefined;
  const gapped =
    last?.unit === 'count' &&
    match.start - (last.end - stretch.start) < 60 &&
    GAPPED.test(original.slice(last.end - stretch.start, match.start));
  if (unit === undefined && !groups.scale && !gapped && namesOnly(match, end, { text, original })) return undefined;
  if (spelled && unit === undefined && !(gapped && value > 3) && pointsOnly(match, value, text, original))
    return undefined;
  if (unit === undefined && value < 100 && isFraction(text.slice(Math.max(0, match.start - 40), match.start), after))
    return undefined;
  const { approx, width } = approxOf(text.slice(Math.max(0, match.start - 40), match.start), after);
  return {
    start: at(match.start - width),
    end: at(end),
    value,
    ...(to === undefined ? {} : { to }),
    unit: unit ?? 'count',
    approx: to === undefined || approx !== 'exact' ? approx : 'about',
    spelled,
    scale,
  };
}

/** The quantities of a stretch of text, in order, not overlapping. */
export function findQuantities(stretch: Stretch): Quantity[] {
  const text = lowered(stretch.text);
  const found: Quantity[] = [];
  QUANTITY.lastIndex = 0;
  for (let hit = QUANTITY.exec(text); hit; hit = QUANTITY.exec(text)) {
    const match: Match = { groups: (hit.groups ?? {}) as Groups, start: hit.index, end: hit.index + hit[0].length };
    const range = rangeAfter(text, match, text.slice(Math.max(0, match.start - 30), match.start));
    const quantity = accept(match, range, stretch, { text, last: found.at(-1) });
    if (quantity) found.push(quantity);
    QUANTITY.lastIndex = quantity ? (range?.end ?? match.end) : match.end;
  }
  return found;
}
