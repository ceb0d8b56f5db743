// The numbers that a passage writes, in digits or words, with "million" and its like counted in: what a figure's value is held against.
import { NUMBER_WORDS, SCALES } from '../lexicon/numerals.ts';

const NUMBER = /(\d+(?:[.,\s]\d+)*|[a-z]+(?:[- ][a-z]+)?)[-\s]?([a-z]+)?/g;

/** Whether the passage writes this number, whatever its sign. */
export function writesNumber(passage: string, value: number): boolean {
  return numbersIn(passage.toLowerCase()).some((found) => close(found, Math.abs(value)));
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

function numbersIn(passage: string): number[] {
  const found: number[] = [];
  // matches may overlap ("some forty million"), so each is looked for from the next word on
  for (const { index } of passage.matchAll(/(?<![a-z])[a-z]|(?<![\d.,])\d/g)) {
    NUMBER.lastIndex = index;
    const match = NUMBER.exec(passage);
    if (!match || match.index !== index) continue;
    const [, number = '', after = ''] = match;
    const scale = SCALES.get(after) ?? 1;
    for (const plain of /^\d/.test(number) ? readings(number) : inWords(number)) {
      found.push(plain * scale);
      if (after.length === 1) found.push(plain); // "5 m" may be metres
    }
    const [one = '', two = ''] = number.split(/[- ]/);
    const counted = one === 'a' ? 1 : NUMBER_WORDS.get(one);
    if (counted !== undefined && SCALES.has(two)) found.push(counted * (SCALES.get(two) ?? 1));
  }
  return found;
}

/** What digits may mean: "1,234", "1.234", "12 000", "48,2", "48.2". */
function readings(digits: string): number[] {
  const grouped = /^\d{1,3}(?:([.,\s])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.exec(digits);
  const separator = grouped?.[1];
  const forms = [
    digits.replaceAll(',', '').replace(/\s/g, ''),
    digits.replace(',', '.'),
    ...(separator === undefined ? [] : [digits.replaceAll(separator, '').replace(',', '.')]),
    ...digits.split(/\s/), // "in 2023 15 agreements": two numbers
  ];
  return forms.map(Number).filter((number) => !Number.isNaN(number));
}

/** "forty-seven", "seven". */
function inWords(words: string): number[] {
  const [one = '', two = ''] = words.split(/[- ]/);
  const [first, second] = [NUMBER_WORDS.get(one), NUMBER_WORDS.get(two)];
  if (first === undefined) return [];
  return second !== undefined && first >= 20 && second < 10 ? [first + second] : [first];
}
