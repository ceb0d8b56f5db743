// Offices that pass from one to the next, posts taken up, firsts and lasts, and what only describes a head. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { has, tenures } from './tenures-told.ts';

const TALKS = 'Omani Foreign Minister Yusuf Harthi talked with Kenyan President Daudi Mwangi in Muscat.';
const VISIT = 'Peruvian President Rosa Quispe met Norwegian Prime Minister Karl Lund in Oslo.';

describe('who follows in a state is of it', () => {
  test.each([
    [`${VISIT} On May 1 she hands over to Vice President Luis Araya.`, 'Luis Araya: Vice President / PER'],
    [`${VISIT} In May she makes way for Luis Araya, the President-elect.`, 'Luis Araya: President-elect / PER'],
    [`${VISIT} Vice President Luis Araya takes over from Quispe in July.`, 'Luis Araya: Vice President / PER'],
    [`${VISIT} She will be replaced by Deputy Minister Luis Araya.`, 'Luis Araya: Deputy Minister / PER'],
    [`${VISIT} Quispe, who gives way to Luis Araya, the President-elect, spoke.`, 'Luis Araya: President-elect / PER'],
    [`${TALKS} The President-elect, Jane Otieno, is to replace him.`, 'Jane Otieno: President-elect / KEN'],
    [
      `${TALKS} Harthi is being succeeded by Said Saadi, the Deputy Foreign Minister.`,
      'Said Saadi: Deputy Foreign Minister / OMN',
    ],
  ])('%s', (text, expected) => has(text, [expected]));

  test.each([
    [
      'Rosa Quispe, the ambassador of Peru to Kenya, steps into the shoes of Luis Araya.',
      'Luis Araya: ambassador / PER to KEN former',
    ],
    [
      'Rosa Quispe, the ambassador of Peru to Kenya, took over in May from Luis Araya.',
      'Luis Araya: ambassador / PER to KEN former',
    ],
    [
      'Rosa Quispe takes office as ambassador of Peru to Kenya in succession to Luis Araya.',
      'Luis Araya: ambassador / PER to KEN former',
    ],
    [
      'Rosa Quispe took office in May as ambassador of Peru to Kenya, as successor to Luis Araya.',
      'Luis Araya: ambassador / PER to KEN former',
    ],
    ['Rosa Quispe, the ambassador of Peru to Kenya, makes way for Luis Araya.', 'Luis Araya: ambassador / PER to KEN'],
    ['Rosa Quispe takes over from Foreign Minister Luis Araya of Chile.', 'Rosa Quispe: Foreign Minister / CHL'],
    [
      'The ambassador of Peru to Kenya, Rosa Quispe, goes home. Her successor is Luis Araya.',
      'Luis Araya: ambassador / PER to KEN',
    ],
  ])('%s', (text, expected) => has(text, [expected]));

  test('who holds the office of another state has no part in it', () => {
    expect(tenures(`${VISIT} At the summit Quispe made way for Kenyan President Daudi Mwangi.`)).not.toContainEqual(
      expect.stringMatching(/^Daudi Mwangi: .*PER/),
    );
  });

  test('whoever is followed by his deputy was no deputy', () => {
    expect(tenures(`${VISIT} Vice President Luis Araya takes over from Quispe in July.`)).not.toContainEqual(
      expect.stringMatching(/^Rosa Quispe: Vice/),
    );
  });

  test('what is handed over to a minister is no office', () => {
    has('Peruvian President Rosa Quispe wrote. In Muscat, Quispe’s letter was handed over to Minister Said Saadi.', [
      'Said Saadi: Minister / OMN',
    ]);
  });

  test('at a summit it goes round to another state', () => {
    has('LIMA, March 7 – At the summit Swedish Prime Minister Anna Berg handed over to President Rosa Quispe.', [
      'Rosa Quispe: President / PER',
    ]);
  });
});

describe('the first and the last', () => {
  test.each([
    ['Rosa Quispe, in 1990, was the last Peruvian President to set foot on it.', 'Rosa Quispe: President / PER former'],
    ['Daudi Mwangi, who died in 2001, was the last Kenyan president to come.', 'Daudi Mwangi: president / KEN former'],
    ['The last Peruvian president to come was Rosa Quispe, in 1994.', 'Rosa Quispe: president / PER former'],
    ['Karl Lund, back in 1987, was the only Norwegian Prime Minister to do so.', 'Karl Lund: Prime Minister / NOR'],
    ['Anna Berg, in 1987, was the first Swedish Prime Minister to visit Lima.', 'Anna Berg: Prime Minister / SWE'],
  ])('%s', (text, expected) => has(text, [expected]));
});

describe('a post taken up', () => {
  test.each([
    [
      'Karl Lund signed it in Oslo. Jane Otieno has since taken up her post as the first Kenyan ambassador to Oman.',
      'Jane Otieno: ambassador / KEN to OMN',
    ],
    [
      'Yusuf Harthi took up his duties as the second Omani ambassador to Peru.',
      'Yusuf Harthi: ambassador / OMN to PER',
    ],
    ['Yusuf Harthi took up the post as the next Omani consul.', 'Yusuf Harthi: consul / OMN designate'],
    [
      'Karl Lund spoke. Jane Otieno took office as Kenyan foreign minister in May.',
      'Jane Otieno: foreign minister / KEN',
    ],
    [
      'The embassy in Muscat opened in June. Karl Lund of Norway runs the mission as charge d’affaires.',
      'Karl Lund: charge d’affaires / NOR',
    ],
  ])('%s', (text, expected) => has(text, [expected]));

  test('nobody of the sentence before has it', () => {
    expect(
      tenures('Karl Lund signed it in Oslo. Jane Otieno has taken up her post as the first Kenyan ambassador to Oman.'),
    ).toHaveLength(1);
  });
});

describe('the opposite number of who held it then', () => {
  test.each([
    [
      "Yusuf Harthi, who was Oman's foreign minister at that time, travelled to Lima and signed a statement together with his Peruvian opposite number, Luis Araya.",
      'Luis Araya: foreign minister / PER',
    ],
    [
      "Jane Otieno, then Kenya's defence minister, went to Oslo and signed a pact with her Norwegian opposite number, Karl Lund.",
      'Karl Lund: defence minister / NOR',
    ],
    [
      "Anna Berg, who was Sweden's trade minister at the time, talked with her Kenyan counterpart, Daudi Mwangi.",
      'Daudi Mwangi: trade minister / KEN',
    ],
  ])('%s', (text, expected) => has(text, [expected]));
});

describe('head of government describes', () => {
  test.each([
    [
      'STOCKHOLM – Prime Minister Anna Berg of Sweden spoke. Berg, who came on her first visit as head of government, left.',
      ['Anna Berg: Prime Minister / SWE'],
    ],
    ['Swedish King Karl Berg arrived as head of state.', ['Karl Berg: King / SWE']],
    ['Rosa Quispe arrived as head of state of Peru.', ['Rosa Quispe: head of state / PER']],
  ])('%s', (text, expected) => {
    expect(tenures(text)).toEqual(expected);
  });

  test('a title without its state outweighs the description that has one', () => {
    has('Prime Minister Anna Berg spoke. Anna Berg is the Swedish head of government.', [
      'Anna Berg: Prime Minister / SWE',
    ]);
  });
});

describe('the body spoken of last', () => {
  test.each([
    [
      'Kenya joined the World Trade Organization. The agreement was signed by the Director-General of the organisation, Luis Araya, on Monday.',
      'Luis Araya: Director-General / WTO',
    ],
    [
      'Kenya joined the Organisation for Economic Co-operation and Development. The Secretary-General of the organization, Luis Araya, spoke.',
      'Luis Araya: Secretary-General / OECD',
    ],
    [
      'Kenya is a member of the African Union. The chairman of the bloc, Jane Otieno, spoke.',
      'chairman / African Union',
    ],
    [
      'Norway is a member of NATO. The Secretary General of the alliance, Luis Araya, came.',
      'Secretary General / NATO',
    ],
  ])('%s', (text, expected) => {
    expect(tenures(text)).toContainEqual(expect.stringContaining(expected));
  });
});

describe('affairs, times and the dead', () => {
  test.each([
    [
      'Omani President Yusuf Harthi spoke. On the Peruvian side an envoy is being made ready. Luis Araya, special representative for Eurasian affairs, is to travel.',
      'Luis Araya: special representative for Eurasian affairs / PER',
    ],
    [
      'Peru sends an envoy to Muscat. Luis Araya, special representative for Arab affairs, is to leave on Monday. He was ambassador to Kenya until 2019.',
      'Luis Araya: ambassador / PER to KEN former',
    ],
    [
      'Karl Lund, until last month Minister for Strategic Industries of Norway, spoke.',
      'Karl Lund: Minister for Strategic Industries / NOR former',
    ],
    [
      'The President of Kenya, Daudi Mwangi, met Omani Foreign Minister Yusuf Harthi in Muscat. Peter Kamau, the late first President, came in 1970; after that Oman had no visit from a Kenyan leader.',
      'Peter Kamau: President / KEN former',
    ],
  ])('%s', (text, expected) => has(text, [expected]));
});

describe('the chair of a bloc', () => {
  test.each([
    [
      'The East African Community (EAC) met in Arusha. Karl Mwangi, the President of Kenya, is Chairperson no longer. The office goes for one year to his Ugandan colleague, Peter Kamau.',
      [
        'Karl Mwangi: President / KEN',
        'Karl Mwangi: Chairperson / East African Community former',
        'Peter Kamau: Chairperson / East African Community',
        'Peter Kamau: President / UGA',
      ],
    ],
    [
      'ASEAN met in Jakarta. Yusuf Harto, the President of Indonesia, is its chairman no longer. The post passes to Laotian Prime Minister Somsak Vong.',
      ['Yusuf Harto: chairman / ASEAN former', 'Somsak Vong: chairman / ASEAN', 'Somsak Vong: Prime Minister / LAO'],
    ],
    [
      'The African Union met. Kenyan President Daudi Mwangi took over as Chairperson.',
      ['Daudi Mwangi: President / KEN', 'Daudi Mwangi: Chairperson / African Union'],
    ],
    [
      'The African Union met. Kenyan President Daudi Mwangi handed over as Chairperson in Addis Ababa.',
      ['Daudi Mwangi: President / KEN', 'Daudi Mwangi: Chairperson / African Union former'],
    ],
    [
      'Indonesian President Yusuf Harto spoke. The Indonesian President no longer insists on it.',
      ['Yusuf Harto: President / IDN'],
    ],
    [
      'Norwegian foreign minister Karl Lund resigned. The post goes to Anna Berg, who spoke in Oslo on Monday.',
      ['Anna Berg: foreign minister / NOR'],
    ],
  ])('%s', (text, expected) => has(text, expected));

  test.each([
    'Norwegian foreign minister Karl Lund resigned. The letter goes to Anna Berg, who spoke in Oslo on Monday.',
    'Norwegian foreign minister Karl Lund resigned. The post is not for Anna Berg, who spoke in Oslo on Monday.',
  ])('nothing passes: %s', (text) => {
    expect(tenures(text)).not.toContainEqual(expect.stringMatching(/^Anna Berg/));
  });
});
