// Dates that are told by their distance from the day of publication: "two years ago", "on Monday", "yesterday", "last month", "early
// in the new year". As exact as the words, never more.
import type { PartialDate } from '../../../model/dates.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { NUMBER_WORDS } from '../lexicon/numerals.ts';
import type { Token } from '../tokens.ts';
import { monthOf, shiftDay, shifted, shiftMonth, weekdayOf, weekOf, yearOf } from './calendar.ts';

const RELATIVE = new Map<string, number>([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
]);

/** Words with which a date that counts from today begins, and those that lead to one. */
const OPENS_RELATIVE = new Set([
  ...RELATIVE.keys(),
  ...'this last next new beginning start end middle close'.split(' '),
]);

/** A date in words, and its last token. */
export interface Found {
  last: number;
  value: string;
}

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** The new year spoken of: in the second half of a year the next one. */
const newYear = (published: PartialDate): string => String(yearOf(published) + (monthOf(published) > 6 ? 1 : 0));

/** "two years ago": the year; "three weeks ago": the month that was; "four days ago": the day. */
export function agoAt(tokens: readonly Token[], i: number, published: PartialDate): Found | undefined {
  if (lower(tokens, i + 2) !== 'ago') return undefined;
  const word = lower(tokens, i);
  const count = Number(word) || NUMBER_WORDS.get(word) || (/^an?$/.test(word) ? 1 : 0);
  if (!count || count > 5000) return undefined;
  const value = shifted(published, -count, lower(tokens, i + 1).replace(/s$/, ''));
  return value === undefined ? undefined : { last: i + 2, value };
}

/** The weekday that a token names, as WEEKDAYS counts them. */
export function weekdayAt(token: Token | undefined): number | undefined {
  if (!token?.capital || !/days?$/.test(token.lower)) return undefined;
  const at = WEEKDAYS.indexOf(token.lower.replace(/s$/, ''));
  return at < 0 ? undefined : at;
}

/** The day of a weekday: the last such day, or the next one where the words look ahead. */
export function dayOfWeek(weekday: number, before: string, published: PartialDate, future: boolean): PartialDate {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (before === 'next') return shiftDay(published, 7 - back);
  if (before === 'last') return shiftDay(published, back === 0 ? -7 : -back);
  return shiftDay(published, future && back > 0 ? 7 - back : -back);
}

/** "today", "this morning", "at the beginning of the month", "early in the new year", "last month". */
export function relativeAt(tokens: readonly Token[], i: number, published: PartialDate): Found | undefined {
  const word = lower(tokens, i);
  if (!OPENS_RELATIVE.has(word)) return undefined;
  const days = RELATIVE.get(word);
  if (days !== undefined && lower(tokens, i - 1) !== "'s") {
    if (published.length === 10) return { last: i, value: shiftDay(published, days) };
    return days === 0 || published.length === 4 ? { last: i, value: published } : undefined;
  }
  if (word === 'this' && /^(?:morning|afternoon|evening)$/.test(lower(tokens, i + 1)) && published.length === 10)
    return { last: i + 1, value: published };
  if (
    /^(?:beginning|start|end|middle|close)$/.test(word) &&
    published.length >= 7 &&
    /^of (?:the|this) month$/.test([1, 2, 3].map((k) => lower(tokens, i + k)).join(' '))
  )
    return { last: i + 3, value: published.slice(0, 7) };
  if (
    word === 'new' &&
    lower(tokens, i + 1) === 'year' &&
    lower(tokens, i - 1) === 'the' &&
    lower(tokens, i - 2) === 'in'
  )
    return { last: i + 1, value: newYear(published) };
  return spanAt(tokens, i, published);
}

/** "this year", "last month", "earlier this month". */
function spanAt(tokens: readonly Token[], i: number, published: PartialDate): Found | undefined {
  const word = lower(tokens, i);
  const unit = lower(tokens, i + 1);
  if (word !== 'this' && word !== 'last' && word !== 'next') return undefined;
  const step = word === 'last' ? -1 : word === 'next' ? 1 : 0;
  // what is told on New Year's Day of "this year" is told of the year that has just ended
  if (unit === 'year')
    return {
      last: i + 1,
      value: String(yearOf(published) + (step === 0 && published.endsWith('-01-01') ? -1 : step)),
    };
  if (unit === 'month' && published.length >= 7) return { last: i + 1, value: shiftMonth(published, step) };
  if (unit === 'week' && published.length === 10)
    return { last: i + 1, value: step === 0 ? published.slice(0, 7) : weekOf(shiftDay(published, 7 * step)) };
  return undefined;
}
