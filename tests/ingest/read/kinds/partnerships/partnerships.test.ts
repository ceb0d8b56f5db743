import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';

const partnershipsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-06-15', publisher: null }).facts.partnerships.map(
    ({ countries, level, status, date }) => [countries?.join('+'), level, status, date ?? '-'].join(' | '),
  );

const CASES: [string, string[]][] = [
  [
    'Chile, a strategic partner of Portugal since 2011, showed courage.',
    ['CHL+PRT | strategic partnership | existing | 2011'],
  ],
  [
    'Peru has been a comprehensive strategic partner of China since 2013.',
    ['CHN+PER | comprehensive strategic partnership | existing | 2013'],
  ],
  // a clause behind it tells when it began
  [
    'A work plan carries out the comprehensive partnership that Kenya and Chile have had since 2019.',
    ['CHL+KEN | comprehensive partnership | established | 2019'],
  ],
  [
    'The Presidents praised the strategic partnership which Kenya and Oman formed in 2016.',
    ['KEN+OMN | strategic partnership | established | 2016'],
  ],
  // "the Union" acts beside those whom the text tells of most
  [
    'Lisbon – A trade agreement of Portugal and Brazil was signed on Saturday. Brazil wants the agreement between the European Union and Mercosur to be concluded. It was in Lisbon, in July 2007, that Brazil and the Union established a strategic partnership. One of the texts signed is an agreement on school certificates.',
    ['BRA+EU | strategic partnership | established | 2007-07'],
  ],
  // a level is one by being reached
  [
    'Kenya and Malawi raised ties to the level of allied relations on Friday.',
    ['KEN+MWI | allied relations | upgraded | 2024-06-14'],
  ],
  // a name in capitals that is a level and no treaty on trade
  [
    'A Comprehensive Strategic and Economic Partnership was established by Fiji and Samoa in 2020.',
    ['FJI+WSM | comprehensive strategic and economic partnership | established | 2020'],
  ],
  ['The Regional Comprehensive Economic Partnership was signed by Fiji and Samoa in 2020.', []],
  // a treaty on it sets it up, a letter of intent does not
  [
    'Presidents Juma Okello of Kenya and Peter Banda of Malawi held talks on Friday, at which a Treaty on Strategic Partnership between the two countries was concluded.',
    ['KEN+MWI | strategic partnership | established | 2024-06-14'],
  ],
  ['Kenya and Malawi signed a letter of intent on a strategic partnership.', []],
  // the title of a paper has the level in full
  [
    'Kenyan President Juma Okello and Malawian President Peter Banda put their names to a joint statement on promoting the mutually beneficial strategic relationship between the two countries. The strategic relationship dates from October 2006.',
    ['KEN+MWI | mutually beneficial strategic relationship | established | 2006-10'],
  ],
  [
    'It was in Lisbon, in July 2007, that Brazil and the Union established a strategic partnership. The European Union is rich.',
    ['BRA+EU | strategic partnership | established | 2007-07'],
  ],
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

/** Constructions in which news, readouts and bulletins tell them; the sides are named, pointed at or told before. */
const MORE: [string, string[]][] = [
  [
    'Kenya and South Korea elevated their ties to a strategic partnership on Tuesday.',
    ['KEN+KOR | strategic partnership | upgraded | 2024-06-11'],
  ],
  [
    'The two countries agreed to upgrade bilateral relations to a comprehensive strategic partnership. Chad and China held talks in Beijing.',
    ['CHN+TCD | comprehensive strategic partnership | upgraded | -'],
  ],
  [
    'Prime Minister Kishida of Japan and Prime Minister Anwar of Malaysia announced the elevation of relations to a comprehensive strategic partnership.',
    ['JPN+MYS | comprehensive strategic partnership | upgraded | -'],
  ],
  [
    'Egypt and India raised their relationship to the level of a strategic partnership in 2023.',
    ['EGY+IND | strategic partnership | upgraded | 2023'],
  ],
  [
    'The Philippines and Australia signed a joint declaration on a strategic partnership in Manila.',
    ['AUS+PHL | strategic partnership | established | -'],
  ],
  [
    'Russia and North Korea signed a treaty on comprehensive strategic partnership in Pyongyang.',
    ['PRK+RUS | comprehensive strategic partnership | established | -'],
  ],
  [
    'Indonesia and the United States upgraded their ties to a Comprehensive Strategic Partnership in November 2023.',
    ['IDN+USA | comprehensive strategic partnership | upgraded | 2023-11'],
  ],
  [
    'Serbia has had a strategic partnership with China since 2009.',
    ['CHN+SRB | strategic partnership | existing | 2009'],
  ],
  [
    'China and Serbia decided to build a community with a shared future. Their comprehensive strategic partnership dates from 2016.',
    ['CHN+SRB | comprehensive strategic partnership | established | 2016'],
  ],
  [
    'Uzbekistan and Italy established a strategic partnership during the visit of President Mattarella.',
    ['ITA+UZB | strategic partnership | established | -'],
  ],
  [
    'Pakistan and Turkey reaffirmed their high-level strategic cooperation partnership.',
    ['PAK+TUR | high-level strategic cooperation partnership | existing | -'],
  ],
  [
    'The all-weather strategic partnership between China and Pakistan was hailed.',
    ['CHN+PAK | all-weather strategic partnership | existing | -'],
  ],
  [
    'The United Kingdom and Vietnam hope to upgrade their strategic partnership to a comprehensive strategic partnership.',
    ['GBR+VNM | strategic partnership | existing | -', 'GBR+VNM | comprehensive strategic partnership | proposed | -'],
  ],
  ['Germany and Canada launched a green hydrogen partnership.', []],
  [
    'Mongolia and France established a comprehensive partnership in May 2023.',
    ['FRA+MNG | comprehensive partnership | established | 2023-05'],
  ],
  [
    'India and Russia marked 25 years of their special and privileged strategic partnership.',
    ['IND+RUS | special and privileged strategic partnership | existing | -'],
  ],
  ['Greece and Saudi Arabia set up a strategic partnership council.', []],
  [
    'President Ama Kone of Ghana met President Petr Holm of Norway. A strategic partnership links the two countries, which trade by the Togo-Benin railway.',
    ['GHA+NOR | strategic partnership | existing | -'],
  ],
  [
    'Kenya has had a good year. Relations with Peru and Norway were upgraded to comprehensive partnerships in March, and a strategic partnership was established with Malawi in May.',
    [
      'KEN+PER | comprehensive partnership | upgraded | 2024-03',
      'KEN+NOR | comprehensive partnership | upgraded | 2024-03',
      'KEN+MWI | strategic partnership | established | 2024-05',
    ],
  ],
  [
    'Kenya has had a good year. Ties with Peru were raised to a strategic partnership in March, and in April those with Norway were lifted to the same level. As for Malawi, an enhanced partnership was set up in May.',
    [
      'KEN+PER | strategic partnership | upgraded | 2024-03',
      'KEN+NOR | strategic partnership | upgraded | -',
      'KEN+MWI | enhanced partnership | established | 2024-05',
    ],
  ],
  [
    'Kenya and Togo met. As for Peru and Norway, a strategic partnership was set up between them in May.',
    ['NOR+PER | strategic partnership | established | 2024-05'],
  ],
  [
    'Sudan suspended its strategic partnership with the United Arab Emirates.',
    ['ARE+SDN | strategic partnership | ended | -'],
  ],
  [
    'President Lee said Korea wants a strategic partnership with Central Asia.',
    ['Central Asia+KOR | strategic partnership | proposed | -'],
  ],
];

/** Levels by pointing at the one told last. */
const POINTED: [string, string[]][] = [
  // who stands behind another "with" is a partner as well
  [
    'Kenya has had a good year. Ties with Peru were elevated to a comprehensive strategic partnership in May, and in June those with Norway were lifted to the same level.',
    [
      'KEN+PER | comprehensive strategic partnership | upgraded | 2024-05',
      'KEN+NOR | comprehensive strategic partnership | upgraded | -',
    ],
  ],
  [
    'Kenya and Malawi set up a comprehensive partnership in May. Relations of Kenya with Peru and Norway have had that rank since 2013 and 2018 respectively.',
    [
      'KEN+MWI | comprehensive partnership | established | 2024-05',
      'KEN+PER | comprehensive partnership | existing | -',
      'KEN+NOR | comprehensive partnership | existing | -',
    ],
  ],
  [
    'Kenya has a strategic partnership with Malawi and one with Peru since 2019.',
    ['KEN+MWI | strategic partnership | existing | -', 'KEN+PER | strategic partnership | existing | 2019'],
  ],
  [
    'Kenya and Malawi became strategic partners in May. Nairobi wants a similar bond with Peru.',
    ['KEN+MWI | strategic partnership | established | 2024-05', 'KEN+PER | strategic partnership | proposed | -'],
  ],
  [
    'Kenya and Malawi became strategic partners in May. Nairobi has no such tie with Peru, and talked with Norway.',
    ['KEN+MWI | strategic partnership | established | 2024-05'],
  ],
  [
    'A strategic partner of Kenya since 2008, Peru buys tea there.',
    ['KEN+PER | strategic partnership | existing | 2008'],
  ],
  ['"Ours is a strategic partnership in all but name," Kenya told Malawi.', []],
];

describe('levels of partnership', () => {
  test.each(POINTED)('%s', (text, expected) => expect(partnershipsIn(text)).toEqual(expected));
  test.each([...CASES, ...MORE])('%s', (text, expected) => expect(partnershipsIn(text)).toEqual(expected));
});
