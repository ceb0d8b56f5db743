import { describe, expect, test } from '@jest/globals';
import { fullDate, inferPublished } from '../../../ingest/sources/published.ts';

const CERTAIN: [string, string][] = [
  ['HA NOI, 22 January 2024 – They met.', '2024-01-22'],
  ['Washington, D.C., Jan. 22, 2024 (AP) — They met.', '2024-01-22'],
  ['HANOI (22 January 2024) – They met.', '2024-01-22'],
  ['A title\n\nPublished: Monday, 22 January 2024\n\nThey met.', '2024-01-22'],
  ['A title\r\n\r\n22 January 2024\r\n\r\nThey met.', '2024-01-22'],
  ['Updated on 2024-01-22 10:15 GMT+7\n\nThey met.', '2024-01-22'],
  ['Sept 1st, 2023\nThey met.', '2023-09-01'],
];
const UNCERTAIN: [string, string][] = [
  ['a date in a sentence', 'The ministers met in Ha Noi on 22 January 2024 – for the first time.'],
  ['a dateline without a year', 'HA NOI, January 22 – They met.'],
  ['a date far down', `One.\n\nTwo.\n\nThree.\n\nFour.\n\n22 January 2024\n\nFive.`],
  ['a day that does not exist', 'HA NOI, 31 February 2024 – They met.'],
  ['day and month that can be mistaken', '02/01/2024\n\nThey met.'],
  ['another date on the line', 'From 22 January 2024 to 23 January 2024\n\nThey met.'],
];

describe('the date of publication', () => {
  test.each(CERTAIN)('%s', (text, date) => {
    expect(inferPublished(text, null)).toBe(date);
  });
  test.each(UNCERTAIN)('is no day taken from %s', (_, text) => {
    // the content may still tell the year
    expect(inferPublished(text, null)?.length ?? 4).toBe(4);
  });
  test.each([
    ['https://example.org/2024/01/22/they-met', '2024-01-22'],
    ['https://example.org/news/they-met-2024-01-22.html', '2024-01-22'],
    ['https://example.org/2024/01/they-met', null],
    ['https://example.org/they-met?date=2024-01-22', null],
    ['https://example.org/2024/13/22/they-met', null],
  ])('of %s is %s', (url, date) => {
    expect(inferPublished('They met.', url)).toBe(date);
  });
  test('in the text goes before that in the address', () => {
    expect(inferPublished('HA NOI, 22 January 2024 – They met.', 'https://example.org/2024/02/01/a')).toBe(
      '2024-01-22',
    );
  });
});

test.each([
  ['2024-01-22T23:30:00Z', '2024-01-22'],
  ['Mon, 22 Jan 2024 10:00:00 +0700', '2024-01-22'],
  ['January 22nd, 2024', '2024-01-22'],
  ['22.01.2024', '2024-01-22'],
  ['01/22/2024', '2024-01-22'],
  ['05/05/2024', '2024-05-05'],
  ['05/06/2024', null],
  ['last Monday', null],
  ['1022-01-01', null],
])('the full date of "%s" is %s', (words, date) => {
  expect(fullDate(words)).toBe(date);
});
