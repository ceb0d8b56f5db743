import { describe, expect, test } from '@jest/globals';
import { figuresIn, shown } from './figures-told.ts';

/** Whose a figure is where nobody stands before it who has it, and for which time. */
const CASES: [string, string[]][] = [
  ['Thirteen states still maintain formal relations with Kosovo.', ['states: 13 count, 2024, XKX']],
  ['Only 15 states in the world recognise Kosovo.', ['states: 15 count, 2024, XKX']],
  [
    'Slovenia polled 153 votes against 38 for Belarus.',
    ['votes: 153 count, 2024-06, SVN', 'votes: 38 count, 2024-06, BLR'],
  ],
  [
    'Kenya won 192 votes, Niger and Togo came to 191 each.',
    ['votes: 192 count, 2024-06, KEN', 'votes: 191 count, 2024-06, nobody'],
  ],
  ['Some 388 million people live in the European Union.', ['people: about 388000000 count, 2024, EU']],
  [
    'Swiss investment in Kenya rose to 20 million dollars last year.',
    ['Swiss investment in Kenya: 20000000 USD, 2023, KEN'],
  ],
  ['Peru is buying five patrol boats from Italy.', ['patrol boats: 5 count, 2024, PER']],
  ['Goods worth 40 million euros were traded between Chad and Niger in 2023.', ['Goods: 40000000 EUR, 2023, nobody']],
  [
    'Each side will be allowed 700 missiles under the treaty with Russia.',
    ['missiles under the treaty with Russia: 700 count, expected, no time, nobody'],
  ],
  // the second of two goals acts no more than the first
  ['Half the wheat goes to Kenya and Sudan. The kingdom supplies 21 countries.', ['countries: 21 count, 2024, nobody']],
  ['Togo won 40 votes, the Gambia 38.', ['votes: 40 count, 2024-06, TGO', 'votes: 38 count, 2024-06, GMB']],
  ['Somalia was promised 2 patrol boats by Italy.', ['patrol boats: 2 count, expected, no time, ITA']],
  ['Kenya was among 51 states in Geneva.', ['states in Geneva: 51 count, 2024, nobody']],
  [
    'Chinese guests made up a third of the five million foreigners who came to Peru in 2023.',
    ['foreigners: 5000000 count, 2023, PER'],
  ],
  ['Japan handed over two ambulances to Kenya on Monday.', ['ambulances to Kenya: 2 count, 2024-06-10, JPN']],
  ['Japan drove over two ambulances of Kenya on Monday.', ['ambulances of Kenya: over 2 count, 2024-06-10, KEN']],
  // who sent them, not who recalls it
  ['Kenya recalled the 420 soldiers whom Peru sent to Korea.', ['soldiers: 420 count, 2024-06, PER']],
  [
    'Kenya had 113 votes against 78 for the Gambians.',
    ['votes: 113 count, 2024-06, KEN', 'votes: 78 count, 2024-06, GMB'],
  ],
  [
    'Delegates of 85 countries and 15 international organizations came to Peru.',
    ['countries: 85 count, 2024, nobody', 'international organizations: 15 count, 2024, nobody'],
  ],
  // a firm that acts between two places has what it does
  [
    'Qatar Airways operates 14 flights between Doha and Nairobi.',
    ['flights between Doha and Nairobi: 14 count, 2024, QAT'],
  ],
];

const TIMES: [string, string[]][] = [
  [
    'Earnings of Kenya came to 2 billion dollars, and another 15 hotels are to be opened in 2026.',
    ['Earnings of Kenya: 2000000000 USD, 2024, KEN', 'hotels: 15 count, expected, 2026, KEN'],
  ],
  ['It has lost seven allies since Anna Lund became president in 2016.', ['allies: 7 count, 2016/2024, nobody']],
  ['Ghana has taken in 9,000 refugees since February 2022.', ['refugees: 9000 count, 2022-02/2024, GHA']],
  ['The highest number since 2010, 40 ships, sailed in 2023.', ['ships: 40 count, 2023, nobody']],
  [
    'In 2021 Ghana shipped fish for 3 million dollars; the industry has 14,000 workers.',
    ['fish: 3000000 USD, 2021, GHA', 'workers: 14000 count, 2024, GHA'],
  ],
  [
    'Up to 500 prisoners and 100 hostages are to be set free.',
    ['prisoners: under 500 count, expected, no time, nobody', 'hostages: 100 count, expected, no time, nobody'],
  ],
  ['Peru should receive 12 boats.', ['boats: 12 count, expected, no time, PER']],
  // good will is no plan
  ['Peru freed 441 prisoners as a sign of good will.', ['prisoners: 441 count, 2024-06, PER']],
];

/** Numbers that stand without their noun, and money of small states. */
const COUNTED: [string, string[]][] = [
  [
    'Ghana freed 90 prisoners. Forty will live abroad.',
    ['prisoners: 90 count, 2024-06, GHA', 'prisoners: 40 count, expected, no time, GHA'],
  ],
  ['A force of 26,000 was promised.', ['force: 26000 count, no time, nobody']],
  ['Peru has a Jewish community of fewer than fifty.', ['people of the Jewish community: under 50 count, 2024, PER']],
  ['Dutch firms, 37 of which flew to Peru, are large.', ['Dutch firms: 37 count, 2024, NLD']],
  ['Uganda, 80 per cent of whose imports pass through Kenya, is short of fuel.', ['imports: 80 %, 2024, UGA']],
  ['A bridge is to be built at a cost of 3 million dollars.', ['cost: 3000000 USD, expected, no time, nobody']],
  // a quarter of a million is not a million
  ['A quarter of a million Syrians fled.', []],
  ['The dead number 1,414.', ['dead: 1414 count, 2024, nobody']],
  ['Namibia shipped fish for N$3 million overseas in 2023.', ['fish: 3000000 NAD, 2023, NAM']],
  ["Norway's Crown Prince brought a gift of 3 million kroner.", ['gift: 3000000 NOK, no time, NOR']],
  [
    'Trade between Chad and Niger jumped 52 percent in the first eleven months to 10 billion dollars.',
    [
      'Trade between Chad and Niger: 52 %, change, 2024-01/2024-11, nobody',
      'Trade between Chad and Niger: 10000000000 USD, 2024-01/2024-11, nobody',
    ],
  ],
  ['Exports have passed the mark of 9 billion dollars.', ['Exports: over 9000000000 USD, 2024, nobody']],
  // which they are, the clause tells, and nothing before
  [
    'He spoke of the six trade treaties to which Serbia is a party.',
    ['trade treaties to which Serbia is a party: 6 count, 2024, SRB'],
  ],
  ['He spoke of the six trade treaties and of Serbia.', []],
  [
    'Sailors abroad sent home 5 billion euros, and 9 million foreign tourists were counted.',
    ['remittances: 5000000000 EUR, 2024, nobody', 'foreign tourists: 9000000 count, 2024, nobody'],
  ],
  // who has fourteen of something is not what they are
  ['The Japanese side already has fourteen.', []],
];

describe('whose a figure is', () => {
  test.each([...CASES, ...TIMES, ...COUNTED])('%s', (text, expected) => {
    expect(figuresIn(text).map(shown)).toEqual(expected);
  });
});
