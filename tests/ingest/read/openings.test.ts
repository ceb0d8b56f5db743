// Openings of news texts without a dash, and papers whose name does not say their country.
import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../../ingest/read/annotate.ts';

const framed = (text: string, publisher: string | null = null) =>
  annotate({ text, published: '2024-09-03', publisher });

describe('an opening', () => {
  test.each([
    ["Lima, Sep. 3. Peru's foreign policy is in new hands.", 'PER', null],
    ['Brussels, Dec 12 (Prensa Latina) Twenty years of a one-sided policy are over.', 'EU', 'Prensa Latina'],
    ['Ulaanbaatar /MONTSAME/ After years of preparation the agreement is complete.', 'MNG', 'MONTSAME'],
    ['YEREVAN, SEPTEMBER 18, ARMENPRESS. The Speaker conferred with the President.', 'ARM', 'ARMENPRESS'],
    ['(ANSA) - Rome, January 26 - The Pope received the President.', 'ITA', 'ANSA'],
    ['Niamey, July 7, 2019 (NAN) The signature stands under the agreement at last.', 'NER', 'NAN'],
    ['ISLAMABAD, Feb 13 (APP): The next foreign secretary will be a woman.', 'PAK', 'APP'],
  ])('%s', (text, country, agency) => {
    expect(framed(text).dateline).toMatchObject({ country, agency });
  });
});

test.each([
  'Lima hosted the summit on Sep. 3. Delegates came from all sides.',
  'Brussels, which had waited for years, signed.',
  'Rome (and Paris) agreed to it.',
])('a sentence that only begins with a place: %s', (text) => {
  expect(framed(text).dateline).toBeUndefined();
});

test.each([
  ['Montsame', 'MNG'],
  ['The Kathmandu Post', 'NPL'],
  ['Kathmandu Post', 'NPL'],
  ['Granma', 'CUB'],
  ['Associated Press of Pakistan', 'PAK'],
])('%s is told from %s', (publisher, code) => {
  expect(framed('The President spoke on Monday.', publisher)).toMatchObject({ home: code, homeKnown: true });
});
