// Partial dates: what they may mean, and what can be said of a state on a day.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  byDate,
  daysBetween,
  earliest,
  heldOn,
  latest,
  mayCoincide,
  moreExact,
  partialDateSchema,
  periodSchema,
} from '../../model/dates.ts';

test.each([
  ['2024', true],
  ['2024-02', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13', false],
  ['2024-00', false],
  ['2024-2-9', false],
  ['24', false],
  ['2024-02-30', false],
  ['yesterday', false],
  ['2023/2024', false],
])('%s is a date: %s', (date, right) => {
  expect(partialDateSchema.safeParse(date).success).toBe(right);
});

test.each([
  ['2021/2023', true],
  ['2024-01/2024-11', true],
  ['2024-11/2024-01', false],
  ['2021/2022/2023', false],
  ['2021/', false],
])('%s is a period: %s', (period, right) => {
  expect(periodSchema.safeParse(period).success).toBe(right);
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-03-07', '2024-03-07', '2024-03-07'],
  ['2024-03-07/2024-04', '2024-03-07', '2024-04-30'],
])('%s may be any day from %s to %s', (date, first, last) => {
  expect([earliest(date), latest(date)]).toEqual([first, last]);
});

test.each([
  ['2024', '2024-05-03', true],
  ['2024-05', '2024-05-03', true],
  ['2024-05-02', '2024-05-03', false],
  ['2023/2024', '2024-05-03', true],
])('%s and %s may be one day: %s', (a, b, may) => {
  expect(mayCoincide(a, b)).toBe(may);
  expect(mayCoincide(b, a)).toBe(may);
});

describe('whether a state held on a day', () => {
  test.each([
    ['2024-05-03', '2024-01-01', '2024-12-31', 'yes'],
    ['2024-05-03', '2024-05-03', '2024-05-03', 'yes'],
    ['2023-12-31', '2024-01-01', '2024-12-31', 'no'],
    ['2025-01-01', '2024-01-01', '2024-12-31', 'no'],
    ['2024-05-03', '2024', 'open', 'possible'],
    ['2025-05-03', '2024', 'open', 'yes'],
    ['2024-05-03', '2024-01-01', null, 'possible'],
    ['2024-05-03', null, null, 'possible'],
    ['2024-05-03', null, '2024-05-02', 'no'],
    ['2024-05', '2024-05-10', 'open', 'possible'],
    ['2024-05', '2024-06-01', 'open', 'no'],
  ] as const)('%s of %s to %s: %s', (day, from, until, certainty) => {
    expect(heldOn(day, from, until)).toBe(certainty);
  });
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));

test('a date begins no later than it ends, coincides with itself, and gives way only to a more exact one', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(earliest(a) <= latest(a)).toBe(true);
      expect(mayCoincide(a, a)).toBe(true);
      expect(Math.sign(byDate(a, b))).toBe(-Math.sign(byDate(b, a)) || 0);
      const exact = moreExact(a, b);
      expect(daysBetween(earliest(exact), latest(exact))).toBeLessThanOrEqual(daysBetween(earliest(a), latest(a)));
    }),
  );
});

test('what held on a day held possibly in its month, and what is no day of the month held on no day of it', () => {
  fc.assert(
    fc.property(day, date, date, (on, from, until) => {
      const [inDay, inMonth] = [heldOn(on, from, until), heldOn(on.slice(0, 7), from, until)];
      if (inDay === 'yes') expect(inMonth).not.toBe('no');
      if (inMonth === 'no') expect(inDay).toBe('no');
    }),
  );
});
