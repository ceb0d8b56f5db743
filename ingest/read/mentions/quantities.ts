// Finds the numbers of a sentence that count or measure something: value, range, unit, and how exact the words call it.
// Refuses numbers that only name, order or date: years, ordinals, ranks, ages, lengths of time, articles, scores, "G20", "No. 15".
import { foldEqual } from '../fold.ts';
import { MEASURES } from '../lexicon/measures.ts';
import { MONEY_AFTER, MONEY_AFTER_PATTERN, MONEY_BEFORE, MONEY_BEFORE_PATTERN } from '../lexicon/money.ts';
import { AND_MORE, NUMBER_WORDS, SCALES, SPELLED } from '../lexicon/numerals.ts';
import { TIMES } from '../lexicon/quantities.ts';
import { type Approx, approxOf } from './exactness.ts';
import { isFraction, namesOnly, pointsOnly, STRONG } from './pointing-numbers.ts';

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
/** Most places in a text stand behind a plain letter, which is seen at once; to tell any letter takes long. */
const QUANTITY = new RegExp(String.raw`(?<![a-z\d]|[\p{L}\d]|[\p{L}\d][-/.,:'_]|[+#:/@])${ONE}`, 'gu');
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

/** "Denmark won 184, Panama 183": a number after a name, where another number has just been told in the same way. */
const GAPPED = /^(?: [^,;.\d]{0,30})?,(?: and| while)?(?: the)? (?:\p{Lu}[\p{L}'-]+ (?:and )?){1,4}$/u;

const FRACTION_OF = /\b(?:half|thirds?|quarters?|fifths?|tenths?) of $/;

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
  const before = text.slice(Math.max(0, match.start - 40), match.start);
  const number = groups.number ?? '';
  const spelled = !/^\d/.test(number);
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
  // "a quarter of a million" is no million
  if (/^(?:half )?a$/.test(number) && FRACTION_OF.test(before)) return undefined;
  const scale = scaleOf(groups.scale ?? (unit === undefined ? undefined : range?.groups.scale));
  const more = groups.more ? numberOf(groups.more, 'count') : 0;
  const value = scaled(numberOf(number, unit ?? 'count'), scale) + more;
  const to = range
    ? scaled(numberOf(range.groups.number ?? '', unit ?? 'count'), scaleOf(range.groups.scale ?? groups.scale))
    : undefined;
  if (to !== undefined && to <= value) return undefined;
  const gapped =
    last?.unit === 'count' &&
    match.start - (last.end - stretch.start) < 60 &&
    GAPPED.test(original.slice(last.end - stretch.start, match.start));
  const spotted = { number, scale: groups.scale, start: match.start, end, text, original };
  if (unit === undefined && !groups.scale && !gapped && namesOnly(spotted)) return undefined;
  if (spelled && unit === undefined && !(gapped && value > 3) && pointsOnly({ ...spotted, end: match.end }, value))
    return undefined;
  if (unit === undefined && value < 100 && isFraction(before, after)) return undefined;
  const { approx, width } = approxOf(before, after);
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
