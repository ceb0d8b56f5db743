// What stated bounds and days of sighting say of one day.
import { describe, expect, test } from '@jest/globals';
import { certaintyOn, type Term } from '../../../server/views/terms.ts';

const term = (from: string | null, until: string | null, ...seen: string[]): Term => {
  const [seenFrom = null, seenUntil = null] = [seen[0], seen.at(-1)];
  return { from, until, seenFrom, seenUntil };
};

describe('certaintyOn', () => {
  test.each([
    ['2015', term('2011-08-03', '2021-04-08'), 'yes'],
    ['2011', term('2011-08-03', '2021-04-08'), 'possible'],
    ['2010-12-31', term('2011', '2021'), 'no'],
    ['2021-06-01', term('2011', '2021'), 'possible'],
    ['2021-06-01', term('2011', '2021', '2024-01-01'), 'possible'],
    ['2022', term('2011', '2021', '2024-01-01'), 'no'],
    ['2024-03-07', term('2021', 'open'), 'yes'],
    ['2024-03-07', term('2021', null), 'possible'],
    ['2024-03-07', term('2021', null, '2024-06-01'), 'yes'],
    ['2024-07-07', term('2021', null, '2024-06-01'), 'possible'],
    ['2021-03-07', term('2021', null, '2024-06-01'), 'possible'],
    ['2024-03-07', term(null, null), 'possible'],
    ['2024-03-07', term(null, null, '2024-03-07'), 'yes'],
    ['2024-03-07', term(null, null, '2024-01-01', '2024-06-01'), 'possible'],
    ['2024-03', term(null, null, '2024-03-07'), 'possible'],
    ['2024-06-01', term(null, null, '2024-01-01', '2024-06-01'), 'yes'],
    ['2024-06-01', term('2024-07', null, '2024-06-01'), 'no'],
  ])('on %s, of %j: %s', (day, given, expected) => {
    expect(certaintyOn(day, given)).toBe(expected);
  });
});
