// The months and the days of the week as English calls them, in lower case. Closed classes of the language.

export const MONTH_NAMES: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** As Date counts them: Sunday is 0. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Month, in full or shortened ("sept", "sept."), → its number from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.flatMap((month, i) => {
    const short = month.slice(0, 3);
    return [month, short, `${short}.`].map((form): [string, number] => [form, i + 1]);
  }),
  ['sept', 9],
  ['sept.', 9],
]);

/** Months and days of the week in full: capital words that name nothing but a time. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAYS]);

/** Alternatives for a regular expression: a month, in full or shortened, without its full stop. */
export const A_MONTH = `(?:${MONTH_NAMES.map((month) => (month.length > 3 ? `${month}|${month.slice(0, 3)}` : month)).join('|')}|sept)`;
