// Gatherings told by number alone, by those who gather, by their owner, and ceremonies. All names are invented or generic.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';

const eventsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-06-15', publisher: null })
    .facts.events.map(({ name, date, country, status }) => [name, date ?? '-', country ?? '-', status].join(' | '))
    .sort();

const SERIES: [string, string[]][] = [
  [
    'The fourth Ministerial Meeting of the Lakes States took place in Lima on 10 June 2024. Its first meeting was held in Quito in March 2018.',
    [
      'first Ministerial Meeting of the Lakes States | 2018-03 | ECU | held',
      'fourth Ministerial Meeting of the Lakes States | 2024-06-10 | PER | held',
    ],
  ],
  [
    'The fourth Ministerial Meeting of the Lakes States took place in Lima on 10 June 2024. Nairobi will be host to the fifth next year.',
    [
      'fifth Ministerial Meeting of the Lakes States | 2025 | KEN | planned',
      'fourth Ministerial Meeting of the Lakes States | 2024-06-10 | PER | held',
    ],
  ],
  [
    'The fourth Ministerial Meeting of the Lakes States took place in Lima on 10 June 2024. The third was held in Quito in March 2022.',
    [
      'fourth Ministerial Meeting of the Lakes States | 2024-06-10 | PER | held',
      'third Ministerial Meeting of the Lakes States | 2022-03 | ECU | held',
    ],
  ],
  ['Its first meeting was held in Quito in March 2018.', []],
];

const GATHER: [string, string[]][] = [
  [
    'He left for Lima, where ministers from the neighbouring states are to confer on 20 June 2024.',
    ['meeting of ministers from the neighbouring states | 2024-06-20 | PER | planned'],
  ],
  [
    'EU foreign ministers met in Luxembourg on 10 June 2024.',
    ['meeting of EU foreign ministers | 2024-06-10 | LUX | held'],
  ],
  ['The foreign ministers of Peru and Chile met in Lima on 10 June 2024.', []],
  ['The two leaders met in Lima on 10 June 2024.', []],
];

const CEREMONIES: [string, string[]][] = [
  [
    'She travelled to the opening of the enlarged canal in Panama in June 2016.',
    ['opening of the enlarged canal | 2016-06 | PAN | held'],
  ],
  [
    'Both men had come to Juba for the independence ceremony of 9 July 2011.',
    ['independence ceremony | 2011-07-09 | SSD | held'],
  ],
  [
    'He was guest of honour at the Republic Day parade in New Delhi on 26 January 2024.',
    ['Republic Day parade | 2024-01-26 | IND | held'],
  ],
  ['A signing ceremony was held in Lima on 10 June 2024.', []],
  ['A welcome ceremony was held in Lima on 10 June 2024.', []],
];

const NAMES: [string, string[]][] = [
  [
    'The Lima Sustainability Week opened in Lima on 10 June 2024.',
    ['Lima Sustainability Week | 2024-06-10 | PER | held'],
  ],
  [
    'Leaders of Japan, Chile and Peru came to Lima for the seventh trilateral summit of Japan, Chile and Peru on 10 June 2024.',
    ['seventh trilateral summit of Japan, Chile and Peru | 2024-06-10 | PER | held'],
  ],
  ['She attended an aid conference in Busan in May 2024.', ['aid conference | 2024-05 | KOR | held']],
  ['A conference of donors took place in Lima on 10 June 2024.', ['conference of donors | 2024-06-10 | PER | held']],
  [
    'In Lima the 12th Ngoma ya Pwani dance festival began on 10 June 2024.',
    ['12th Ngoma ya Pwani dance festival | 2024-06-10 | PER | held'],
  ],
  [
    'The forum of cities met in Lima on 10 June 2024 beside the Meeting of Governors and Mayors of Andean Capitals.',
    ['Meeting of Governors and Mayors of Andean Capitals | 2024-06-10 | PER | held'],
  ],
  [
    'He came to Lima for the second meeting of the 3+3 Lake Platform on 10 June 2024.',
    ['second meeting of the 3+3 Lake Platform | 2024-06-10 | PER | held'],
  ],
  [
    'She addressed the Ocean Trade Panel, which took place in Lima on 10 June 2024.',
    ['Ocean Trade Panel | 2024-06-10 | PER | held'],
  ],
  ['She addressed the Ocean Trade Panel, which advises Lima, on 10 June 2024.', []],
  [
    'The 9th Diaspora Day Convention opens in Lima on 20 June 2024.',
    ['9th Diaspora Day Convention | 2024-06-20 | PER | planned'],
  ],
  ['The Political Dialogue and Cooperation Agreement was signed in Lima on 10 June 2024.', []],
  ['The President had wanted a referendum on 10 June 2024.', []],
  ['More than half of the voters went to the polls in January 2024.', []],
  [
    'Tempers had risen since 3 December 2023, when Venezuela held a referendum on the area.',
    ['referendum | 2023-12-03 | VEN | held'],
  ],
];

for (const [what, cases] of Object.entries({ series: SERIES, gather: GATHER, ceremonies: CEREMONIES, names: NAMES }))
  describe(`gatherings: ${what}`, () => {
    test.each(cases)('%s', (text, told) => {
      expect(eventsIn(text)).toEqual([...told].sort());
    });
  });
