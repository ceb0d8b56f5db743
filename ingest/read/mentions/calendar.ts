// Counting with dates that may be no more than a month or a year: what lies so many days, weeks, months or years away, as exact as
// the words are.
import type { PartialDate } from '../../../model/dates.ts';

export const two = (n: number): string => String(n).padStart(2, '0');

export const dayOf = (y: number, m: number, d: number): PartialDate => `${y}-${two(m)}-${two(d)}`;

export const exists = (y: number, m: number, d: number): boolean =>
  d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();

export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

export const monthOf = (date: PartialDate): number => Number(date.slice(5, 7));

/** A day so many days from another. */
export function shiftDay(date: string, days: number): PartialDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The month so many months from the one of a date. */
export function shiftMonth(date: string, months: number): PartialDate {
  const at = yearOf(date) * 12 + monthOf(date) - 1 + months;
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
}

/** What lies so many days, weeks, months or years from a date, as exact as the words are; nothing where the date is vaguer than they. */
export function shifted(date: PartialDate, count: number, unit: string): PartialDate | undefined {
  if (unit === 'year') return String(yearOf(date) + count);
  if (unit === 'month' && date.length >= 7) return shiftMonth(date, count);
  if (date.length < 10) return undefined;
  if (unit === 'day') return shiftDay(date, count);
  return unit === 'week' ? shiftDay(date, 7 * count).slice(0, 7) : undefined;
}

/** Monday to Sunday of the week of a day. */
export function weekOf(date: string): string {
  const monday = shiftDay(date, -((weekdayOf(date) + 6) % 7));
  return `${monday}/${shiftDay(monday, 6)}`;
}

/** The day of the week of a day; Sunday is 0. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
