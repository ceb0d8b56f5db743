// Partial dates: an ISO string as exact as known (2024, 2024-03, 2024-03-07) or an interval of those (2024/2025-03).
// Never rounded to a day: a question about a day is answered yes, possible or no. Knows no clock and no time zone.
import { z } from 'zod';

const POINT = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

const isReal = (point: string): boolean => {
  if (point.length < 10) return true;
  const day = new Date(`${point}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(point);
};

/** A single date: year, month or day. */
export const partialDateSchema = z
  .string()
  .regex(new RegExp(`^${POINT}$`), 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isReal, 'there is no such day in the calendar')
  .meta({ description: 'ISO date, as exact as known: 2024, 2024-03 or 2024-03-07' });

/** A date or an interval "start/end" of dates. */
export const periodSchema = z
  .string()
  .regex(new RegExp(`^${POINT}(?:/${POINT})?$`), 'a period is a date or two dates joined by "/"')
  .refine((period) => period.split('/').every(isReal), 'there is no such day in the calendar')
  .refine((period) => earliest(period) <= latest(period), 'the period ends before it begins')
  .meta({ description: 'ISO date or interval start/end, each end as exact as known' });

/** A string that `partialDateSchema` takes. */
export type PartialDate = string;
/** A string that `periodSchema` takes; every PartialDate is one. */
export type Period = string;

/** What can be said of a state on a day. `possible` where the sources leave it open. */
export type Certainty = 'yes' | 'possible' | 'no';

/** First day that the date or period may mean, YYYY-MM-DD. */
export function earliest(date: Period): string {
  const start = date.split('/')[0] ?? date;
  if (start.length === 4) return `${start}-01-01`;
  return start.length === 7 ? `${start}-01` : start;
}

/** Last day that the date or period may mean, YYYY-MM-DD. */
export function latest(date: Period): string {
  const end = date.split('/').at(-1) ?? date;
  if (end.length === 4) return `${end}-12-31`;
  if (end.length === 10) return end;
  const [year = 0, month = 1] = end.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${end}-${String(last).padStart(2, '0')}`;
}

/** Whether two dates may mean the same day. */
export function mayCoincide(a: Period, b: Period): boolean {
  return earliest(a) <= latest(b) && earliest(b) <= latest(a);
}

/** The more exact of two dates (the one that spans fewer days; the first if equal). */
export function moreExact(a: Period, b: Period): Period {
  return daysSpanned(b) < daysSpanned(a) ? b : a;
}

/** How exact a date is: the days from the first that it may mean to the last, 0 for a day. */
export function daysSpanned(date: Period): number {
  return daysBetween(earliest(date), latest(date));
}

/** Whole days from one YYYY-MM-DD to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Order of dates for sorting: by first day, the vaguer first; undated last. */
export function byDate(a: Period | null | undefined, b: Period | null | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  const start = earliest(a).localeCompare(earliest(b));
  return start !== 0 ? start : latest(b).localeCompare(latest(a));
}

/**
 * Whether a state that held from `from` until `until` held on `day` (itself perhaps only a month or a year).
 * A missing bound is unknown, not open: the answer is then `possible` at best on that side.
 * `until: 'open'` says that the source states the state still goes on.
 */
export function heldOn(day: Period, from: Period | null, until: Period | 'open' | null): Certainty {
  const [first, last] = [earliest(day), latest(day)];
  if (from !== null && last < earliest(from)) return 'no';
  if (until !== null && until !== 'open' && first > latest(until)) return 'no';
  const begun = from !== null && first >= latest(from);
  const notEnded = until === 'open' || (until !== null && last <= earliest(until));
  return begun && notEnded ? 'yes' : 'possible';
}
