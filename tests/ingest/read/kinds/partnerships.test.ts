import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

const partnershipsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-06-15', publisher: null }).facts.partnerships.map(
    ({ countries, level, status, date }) => [countries?.join('+'), level, status, date ?? '-'].join(' | '),
  );

const CASES: [string, string[]][] = [
  [
    'In 2023 Kenya widened its network, establishing strategic partnerships with Peru and comprehensive partnerships with Ghana and Oman.',
    [
      'KEN+PER | strategic partnership | established | 2023',
      'GHA+KEN | comprehensive partnership | established | 2023',
      'KEN+OMN | comprehensive partnership | established | 2023',
    ],
  ],
  [
    'Strategic partners since 2019, Serbia and Kazakhstan will expand trade.',
    ['KAZ+SRB | strategic partnership | established | 2019'],
  ],
  [
    'Poland and South Korea became strategic partners in 2013.',
    ['KOR+POL | strategic partnership | established | 2013'],
  ],
  [
    'Japan and Peru have a strategic partnership, set up in 2016.',
    ['JPN+PER | strategic partnership | established | 2016'],
  ],
  [
    'The comprehensive partnership between Chile and Indonesia had been established in 2014.',
    ['CHL+IDN | comprehensive partnership | established | 2014'],
  ],
  [
    'Egypt and Greece lifted their ties to a strategic partnership in 2023.',
    ['EGY+GRC | strategic partnership | upgraded | 2023'],
  ],
  ['Kenya and India signed a declaration on deepening strategic relations.', []],
];

describe('levels of partnership', () => {
  test.each(CASES)('%s', (text, expected) => expect(partnershipsIn(text)).toEqual(expected));
});
