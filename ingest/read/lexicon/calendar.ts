// The months and the days of the week as English calls them. Closed classes of the language.

export const MONTH_NAMES: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** As Date counts them: Sunday is 0. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
