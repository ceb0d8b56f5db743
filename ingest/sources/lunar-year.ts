// When the Lunar New Year falls: a text written for it is of the days around it. By the calendar that the runtime carries.

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const DAY = 86_400_000;
/** Greetings and interviews for the holiday come out within so many days of it. */
const AROUND = 5 * DAY;

/** The month of the Lunar New Year, `2023-01`; the year alone where the days around it lie in two months. Null outside 1950–2100. */
export function monthOfLunarNewYear(year: number): string | null {
  if (year < 1950 || year > 2100) return null;
  for (let at = Date.UTC(year, 0, 20); at <= Date.UTC(year, 1, 22); at += DAY) {
    if (CHINESE.format(at) !== '1/1') continue;
    const [before, after] = [at - AROUND, at + AROUND].map((one) => new Date(one).toISOString().slice(0, 7));
    return before === after ? (before ?? null) : String(year);
  }
  return null;
}
