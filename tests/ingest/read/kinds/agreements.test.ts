import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

const agreementsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-06-15', publisher: null }).facts.agreements.map(
    ({ name, parties, status, date }) => [name, parties.join('+'), status, date ?? '-'].join(' | '),
  );

const CASES: [string, string[]][] = [
  [
    'A double taxation treaty and a memorandum of understanding on forestry were initialled in Quito on Monday by Ecuador and Peru.',
    [
      'double taxation treaty | ECU+PER | signed | 2024-06-10',
      'memorandum of understanding on forestry | ECU+PER | signed | 2024-06-10',
    ],
  ],
  [
    'An extradition treaty and an agreement on fisheries were signed by Chile and Morocco.',
    ['extradition treaty | CHL+MAR | signed | -', 'agreement on fisheries | CHL+MAR | signed | -'],
  ],
  [
    'Since 2020 Canada has signed trade deals with Kenya, Ghana and Peru.',
    [
      'trade deal with Kenya | CAN+KEN | signed | -',
      'trade deal with Ghana | CAN+GHA | signed | -',
      'trade deal with Peru | CAN+PER | signed | -',
    ],
  ],
  [
    'Serbia and Egypt signed five memorandums of understanding, including one on wheat exports.',
    ['memorandum of understanding on wheat exports | EGY+SRB | signed | -'],
  ],
  [
    'Turkish Airlines and Rwandair signed a memorandum of understanding on code sharing in Kigali on Tuesday.',
    ['memorandum of understanding on code sharing | Rwandair+Turkish Airlines | signed | 2024-06-11'],
  ],
  [
    'In the presence of the two leaders, Hyundai Chairman Chung Euisun and Petrobras President Jean Prates exchanged a memorandum of understanding on hydrogen.',
    ['memorandum of understanding on hydrogen | Hyundai+Petrobras | signed | -'],
  ],
  ['Poland and Ghana inked a plan on port security.', ['plan on port security | GHA+POL | signed | -']],
  [
    'Italy and Japan reaffirmed the mutual defence treaty signed in 1951.',
    ['defence treaty | ITA+JPN | signed | 1951'],
  ],
  [
    'They discussed the Canada-Peru Free Trade Agreement, in force since 2009, and fish.',
    ['Canada-Peru Free Trade Agreement | CAN+PER | in force | 2009'],
  ],
  [
    'India is negotiating a trade and investment agreement with the Eurasian Economic Union, made up of Russia, Armenia and Belarus.',
    ['trade and investment agreement with the Eurasian Economic Union | Eurasian Economic Union+IND | negotiating | -'],
  ],
  [
    'A memorandum on tourism between Thailand and Bhutan is being drafted.',
    ['memorandum on tourism between Thailand and Bhutan | BTN+THA | proposed | -'],
  ],
  [
    'Nepal ratified the agreement with Qatar on labour signed in 2005.',
    ['agreement with Qatar on labour | NPL+QAT | ratified | -'],
  ],
  [
    'Peru and Chile concluded a treaty on mutual legal assistance, a pact on tourism and a memorandum of understanding on mining.',
    [
      'treaty on mutual legal assistance | CHL+PER | signed | -',
      'pact on tourism | CHL+PER | signed | -',
      'memorandum of understanding on mining | CHL+PER | signed | -',
    ],
  ],
];

describe('instruments', () => {
  test.each(CASES)('%s', (text, expected) => expect(agreementsIn(text)).toEqual(expected));
});
