// Numbers in words: what each word is worth, and what multiplies the number before it. Closed classes of the language.
import { words } from './word-lists.ts';

const UNITS = [
  ...words(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
];
const TENS = [...words('twenty thirty forty fifty sixty seventy eighty ninety')];

/** Value of each simple number word. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Alternatives for a regular expression: the small numbers that prose spells. */
export const TWO_TO_TEN = UNITS.slice(1, 10).join('|');

/** "forty-seven", "twenty", "seven": one number in words, for a regular expression. */
export const SPELLED = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(0, 9).join('|')}))?|${[...UNITS].sort((a, b) => b.length - a.length).join('|')})`;

/** "first" to "twentieth". */
export const ORDINALS = [
  ...words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
];

/** "one hundred and twenty-eight", "two thousand": what follows the hundreds or thousands of a number in words. */
export const AND_MORE = `(?: and (?:${SPELLED}))`;

/** What multiplies the number before it. One letter counts only where it is glued to digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
]);
