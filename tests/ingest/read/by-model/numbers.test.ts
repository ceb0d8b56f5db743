// Whether a passage writes a number.
import { expect, test } from '@jest/globals';
import { writesNumber } from '../../../../ingest/read/by-model/numbers.ts';

test.each([
  ['trade of 48.2 billion USD', 48_200_000_000, true],
  ['trade of 48.2 billion USD', 48.2, false],
  ['trade of 48.2 billion USD', 48_200_000, false],
  ['a two-way trade of $48.2bn', 48_200_000_000, true],
  ['1,234 people', 1234, true],
  ['1,234 people', 234, false],
  ['1.234.567 people', 1_234_567, true],
  ['12 000 people', 12_000, true],
  ['fell by 6.5%', -6.5, true],
  ['12 000 people', 1200, false],
  ['15m people', 15_000_000, true],
  ['a wall of 5 m', 5, true],
  ['6-7%', 7, true],
  ['6-7%', 8, false],
  ['six titles', 6, true],
  ['Forty-seven titles', 47, true],
  ['forty seven titles', 47, true],
  ['five million tonnes', 5_000_000, true],
  ['a million tonnes', 1_000_000, true],
  ['In 2023, 15 agreements', 15, true],
  ['no number at all', 1, false],
  ['the sixth time', 6, false],
])('%j writes %d: %p', (passage, value, answer) => {
  expect(writesNumber(passage, value)).toBe(answer);
});
