// When a document was published, where only its text or its address tells: a full date in a dateline, on a line of its own near
// the top, or in the path of the address; else the year or month that the content shows (content-date.ts). What it gives is marked
// as inferred.
import { partialDateSchema } from '../../model/dates.ts';
import { A_MONTH, MONTHS } from '../read/lexicon/calendar.ts';
import { dateOfContent } from './content-date.ts';

const MONTH = String.raw`(${A_MONTH})\.?`;
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\d{4})\b`, 'i');
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'i');
const ISO = /\b(\d{4})[-/](\d{2})[-/](\d{2})(?:\b|T)/;
const DAY_MONTH = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/;

/** "HA NOI, 22 January 2024 (VNA) – …": a place, a date, then a dash. */
const DATELINE = /^\p{Lu}[\p{L} .,'’-]{1,60}[,(]\s*([^()–—]{6,30}?)\)?(?:\s*\([^()]{1,40}\))?\s*(?:–|—| - |--)/u;
const STAMP =
  /^(?:(?:first )?published|posted|updated|date)?(?: on)?:?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(.{6,30})$/i;
const LINES_AT_TOP = 4;
const LONGEST_STAMP = 60;

/** A date of publication that is certain enough to mark as inferred, or null; where only the content tells, a year or month. */
export function inferPublished(text: string, url: string | null): string | null {
  return datedLine(text) ?? (url === null ? null : datedAddress(url)) ?? dateOfContent(text);
}

/**
 * The one full date that a string names, YYYY-MM-DD, or null: ISO, "22 January 2024", "Jan. 22, 2024", and day and month in
 * figures where they cannot be mistaken for one another. A time and its zone are passed over: the date counts as written.
 */
export function fullDate(words: string): string | null {
  const iso = ISO.exec(words);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst) return real(Number(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst) return real(Number(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2]));
  const figures = DAY_MONTH.exec(words);
  if (!figures) return null;
  const [first, second, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
  if (first > 12 || first === second) return real(year, second, first);
  return second > 12 ? real(year, first, second) : null;
}

function datedLine(text: string): string | null {
  const top = text
    .slice(0, 2000)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, LINES_AT_TOP);
  for (const line of top) {
    const dateline = DATELINE.exec(line)?.[1];
    const stamp = line.length <= LONGEST_STAMP ? STAMP.exec(line)?.[1] : undefined;
    const date = (dateline && onlyDate(dateline)) ?? (stamp && onlyDate(stamp));
    if (date) return date;
  }
  return null;
}

/** The date of words that are a date and nothing else (perhaps with a time). */
function onlyDate(words: string): string | null {
  const rest = words
    .replace(ISO, '')
    .replace(DAY_FIRST, '')
    .replace(MONTH_FIRST, '')
    .replace(DAY_MONTH, '')
    .replace(
      /\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?|\b(?:[ap]\.?m|gmt|utc|mon|tue|wed|thu|fri|sat|sun)\w*\b|[zZ]|[+-]\d{1,2}(?::?\d{2})?/gi,
      '',
    )
    .replace(/[\s,.;:|()-]+/g, '');
  return rest === '' ? fullDate(words) : null;
}

function datedAddress(url: string): string | null {
  const path = new URL(url).pathname;
  const found = /(?:^|[/_-])((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:[/_.-]|$)/.exec(path);
  return found ? real(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

function month(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase()) ?? 0;
}

function real(year: number, monthOfYear: number, day: number): string | null {
  const pad = (figure: number) => String(figure).padStart(2, '0');
  const parsed = partialDateSchema.safeParse(`${year}-${pad(monthOfYear)}-${pad(day)}`);
  return parsed.success && year >= 1900 ? parsed.data : null;
}
