// Whose an office is that stands apart from its holder's name, and of which state two holders of one title are. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { tenures } from './tenures-told.ts';

describe('a description points at somebody named without an office', () => {
  test.each([
    [
      'There will be no visit of Rosa Quispe to Nairobi in May. Peru’s President has put it off.',
      'Rosa Quispe: President / PER',
    ],
    [
      'Jane Otieno was driven to the palace in a carriage on Tuesday. The new ambassador of Kenya to Sweden handed over her credentials.',
      'Jane Otieno: ambassador / KEN to SWE',
    ],
    [
      'Yusuf Harthi telephoned on Monday. He spoke for an hour. According to his office, the Omani foreign minister understands the concerns.',
      'Yusuf Harthi: foreign minister / OMN',
    ],
    [
      'The statue was handed to the Kenyan leader. Daudi Mwangi spoke of a historic moment and Daudi Mwangi smiled.',
      'Daudi Mwangi: leader / KEN',
    ],
    ['Karl Lund flew home on Friday. The Swedish Prime Minister was tired.', 'Karl Lund: Prime Minister / SWE'],
    [
      'Before the Kenyan President spoke, the ministers of trade, Anna Berg and Karl Lund, sat down. Then Daudi Mwangi came in.',
      'Daudi Mwangi: President / KEN',
    ],
    [
      'GENEVA – Reto Frei welcomed the two. Russian President Ivan Belov said that Jack Dean was serious. The Swiss President had lunch.',
      'Reto Frei: President / CHE',
    ],
    [
      'She ran against the Kenyan President on Sunday. In Nairobi Daudi Mwangi was already receiving telegrams.',
      'Daudi Mwangi: President / KEN',
    ],
    ['Peruvian Vice President Rosa Quispe was sworn in. The new President spoke.', 'Rosa Quispe: President / PER'],
    [
      'Omani Foreign Minister Yusuf Harthi had a call from his Norwegian counterpart. Nils Berg asked about the truce.',
      'Nils Berg: Foreign Minister / NOR',
    ],
    [
      'The deposed president is back. Daudi Mwangi crossed into Kenya on Monday.',
      'Daudi Mwangi: president / KEN former',
    ],
    ['Peru has a new president. Rosa Quispe, 61, a dentist, took the oath on Friday.', 'Rosa Quispe: president / PER'],
    ['Peru elected its first leader from the south. Rosa Quispe thanked the voters.', 'Rosa Quispe: leader / PER'],
    [
      'Daudi Mwangi stepped over the line, the first Kenyan president ever to do so, and Rosa Quispe took his hand.',
      'Daudi Mwangi: president / KEN',
    ],
    [
      'Omani Foreign Minister Yusuf Harthi complained. His Norwegian colleague had spoken up, but Nils Berg was alone.',
      'Nils Berg: Foreign Minister / NOR',
    ],
    ['LIMA, March 7 – The president is ill. Rosa Quispe was flown to a clinic.', 'Rosa Quispe: president / PER'],
    [
      'Kenya mourns. The court promised a fair trial for Daudi Mwangi. The former president is under guard.',
      'Daudi Mwangi: president / KEN former',
    ],
  ])('%s', (text, expected) => expect(tenures(text, null)).toContain(expected));

  test.each([
    // who stands in the sentence with the description is somebody else
    ['Rosa Quispe arrived on Sunday. Rosa Quispe then met the Kenyan president.', 'Rosa Quispe: president / KEN'],
    // "he" has just been told of
    ['Luis Araya arrived on Sunday. He spent the whole day with the Kenyan President.', 'Luis Araya: President / KEN'],
    // a former office is nobody's now, a first one nobody's yet
    ['Luis Araya arrived on Sunday. The former Kenyan president stayed away.', 'Luis Araya: president / KEN'],
    ['Luis Araya arrived on Sunday. A Kenyan president never came.', 'Luis Araya: president / KEN'],
    // who is wanted is nobody yet
    ['Peru needs a new president. Rosa Quispe, 61, a dentist, voted on Friday.', 'Rosa Quispe: president / PER'],
    // the first is who is named beside, not who acts
    ['Rosa Quispe met Karl Lund, the first Norwegian prime minister to come.', 'Rosa Quispe: prime minister / NOR'],
    // either of two may have been president
    [
      'Kenya mourns. Jane Otieno promised a trial for Daudi Mwangi. The former president is under guard.',
      'Jane Otieno: president / KEN former',
    ],
    // not who is named next, but who is named next of all
    [
      'Omani Foreign Minister Yusuf Harthi had a call from his Norwegian counterpart. The historian Nils Berg knew.',
      'Nils Berg: Foreign Minister / NOR',
    ],
  ])('not: %s', (text, refused) => expect(tenures(text, null)).not.toContain(refused));

  test('two descriptions of one sentence mean two people', () => {
    const found = tenures(
      'Daudi Mwangi went to the airport. The President of Kenya and the President of Peru signed. Rosa Quispe stayed.',
    );
    expect(found).toEqual(['Daudi Mwangi: President / KEN', 'Rosa Quispe: President / PER']);
  });
});

describe('of two who are named side by side', () => {
  const TALKS = 'Daudi Mwangi and Rosa Quispe talked for two hours.';
  test.each([
    // a text names its own first
    [`${TALKS} Before leaving the Peruvian President praised Nairobi.`, 'Daily Nation', 'Rosa Quispe: President / PER'],
    [`${TALKS} "It went well," the Kenyan President said.`, 'Daily Nation', 'Daudi Mwangi: President / KEN'],
    [
      `${TALKS} It had been years since the presidents of Kenya and Peru last did so.`,
      null,
      'Rosa Quispe: president / PER',
    ],
    [
      'Peruvian President Rosa Quispe came by train. Daudi Mwangi met her in Nairobi, and the heads of state laid flowers.',
      null,
      'Daudi Mwangi: head of state / KEN',
    ],
    [
      'Peru and Kenya have a market. Peruvian President Rosa Quispe sat in Lima, Daudi Mwangi in Nairobi. She asked for more; her Kenyan colleague laughed.',
      null,
      'Daudi Mwangi: President / KEN',
    ],
    [
      'Her Kenyan colleague, so Foreign Minister Rosa Quispe of Peru said, had spoken up, but Daudi Mwangi was alone.',
      null,
      'Rosa Quispe: Foreign Minister / PER',
    ],
  ])('%s', (text, publisher, expected) => expect(tenures(text, publisher)).toContain(expected));

  test('who is named behind "his colleague" is meant, and nobody named before', () => {
    expect(
      tenures('Peruvian Foreign Minister Rosa Quispe saw Anna Berg. Her Kenyan colleague, Jane Otieno, was late.'),
    ).not.toContain('Anna Berg: Foreign Minister / KEN');
  });
});

describe('where a title with a seat of government is', () => {
  test.each([
    [
      'Rosa Quispe of Peru sat with Daudi Mwangi. The prime minister from Nairobi smiled.',
      'Daudi Mwangi: prime minister / KEN',
    ],
    [
      'Daudi Mwangi had called. The president in Nairobi answered that he was not amused.',
      'Daudi Mwangi: president / KEN',
    ],
  ])('%s', (text, expected) => expect(tenures(text)).toContain(expected));

  test('"in" behind a title that is not what a sentence begins with is where somebody was', () => {
    expect(tenures('Rosa Quispe had called. In May she saw the president in Nairobi.')).toEqual([]);
  });
});

describe('whose deputy and whose spokesman', () => {
  test.each([
    [
      'Kenyan Prime Minister Daudi Mwangi stays at home. He sends his deputy, Ali Salim, to Oslo.',
      ['Daudi Mwangi: Prime Minister / KEN', 'Ali Salim: Deputy Prime Minister / KEN'],
    ],
    // of a president's deputy the text does not say what he is called
    ['Kenyan President Daudi Mwangi came with his deputy, Ali Salim.', ['Daudi Mwangi: President / KEN']],
    ['A spokesman of Prime Minister Anna Berg of Sweden denied it.', ['Anna Berg: Prime Minister / SWE']],
  ])('%s', (text, expected) => expect(tenures(text)).toEqual(expected));
});

describe('a title said of the subject, or of a name after "was"', () => {
  test.each([
    [
      'Anna Berg left on Wednesday on her first journey abroad as Swedish Prime Minister.',
      'Anna Berg: Prime Minister / SWE',
    ],
    [
      'The last Kenyan president to come here was Peter Kamau. Peter Kamau said so.',
      'Peter Kamau: president / KEN former',
    ],
    [
      'Peter Kamau was the last head of state from Nairobi to be honoured with a visit.',
      'Peter Kamau: head of state / KEN former',
    ],
    ['Rosa Quispe is foreign minister in Lima.', 'Rosa Quispe: foreign minister / PER'],
    [
      'Peru was suspended from Mercosur in June, when its President, Luis Araya, was removed.',
      'Luis Araya: President / PER',
    ],
    [
      'Jane Otieno, the Secretary General of the African Union (AU) and Kenya’s former president, helped.',
      'Jane Otieno: president / KEN former',
    ],
  ])('%s', (text, expected) => expect(tenures(text, null)).toContain(expected));

  test('who is only seen as one is none', () => {
    const found = tenures('Anna Berg is widely regarded as the Swedish foreign minister of tomorrow.', null);
    expect(found).not.toContain('Anna Berg: foreign minister / SWE');
  });
});

describe('offices of several', () => {
  test.each([
    [
      'The text was signed by the foreign ministers: Anna Berg for Sweden, Jane Otieno for Kenya, Yusuf Harthi for Oman.',
      null,
      [
        'Anna Berg: foreign minister / SWE',
        'Jane Otieno: foreign minister / KEN',
        'Yusuf Harthi: foreign minister / OMN',
      ],
    ],
    [
      'Anna Berg (Sweden), Jane Otieno (Kenya) and Yusuf Harthi (Oman), the three foreign ministers, met in Rome.',
      null,
      [
        'Anna Berg: foreign minister / SWE',
        'Jane Otieno: foreign minister / KEN',
        'Yusuf Harthi: foreign minister / OMN',
      ],
    ],
    [
      'Kenya and Oman are on speaking terms again. The ground was prepared by the foreign ministers Jane Otieno and Yusuf Harthi.',
      null,
      ['Jane Otieno: foreign minister / KEN', 'Yusuf Harthi: foreign minister / OMN'],
    ],
    [
      'Kenya and Oman have a pact again. Yusuf Harthi and Jane Otieno, the foreign ministers of the two countries, signed it.',
      'Omani daily newspaper',
      ['Yusuf Harthi: foreign minister / OMN', 'Jane Otieno: foreign minister / KEN'],
    ],
    [
      'Kenya and Oman talked. Foreign Ministers Yusuf Harthi and Jane Otieno signed. He flew from Nairobi, where Jane Otieno received him.',
      null,
      ['Jane Otieno: Foreign Minister / KEN', 'Yusuf Harthi: Foreign Minister / OMN'],
    ],
  ])('%s', (text, publisher, expected) => expect(tenures(text, publisher)).toEqual(expect.arrayContaining(expected)));
});

describe('by the state of another', () => {
  test.each([
    [
      'Queen Astrid of Sweden spoke. Kenyan President Daudi Mwangi then had his first talks with Liz Marlowe since she became British Prime Minister.',
      'Liz Marlowe: Prime Minister / GBR',
    ],
    [
      'A party was given by Bangladeshi Prime Minister Sheikh Hafiza. It was late. She became Chairperson of SAARC in May.',
      'Hafiza: Chairperson / SAARC',
    ],
    [
      'Kenyan President Daudi Mwangi spoke. Mwangi’s deputy, Vice President Jane Otieno, is due in Rome.',
      'Jane Otieno: Vice President / KEN',
    ],
    [
      'Jane Otieno, the Kenyan foreign minister, is well known in Sweden. Her father, President Peter Kamau, came in 1961.',
      'Peter Kamau: President / KEN former',
    ],
    [
      'Kenyan ambassador Jane Otieno came to Rome on Friday. She takes over from Peter Kamau, who had been ambassador since 2009.',
      'Peter Kamau: ambassador / KEN former',
    ],
  ])('%s', (text, expected) => expect(tenures(text, null)).toContain(expected));
});

describe('by the place', () => {
  test.each([
    [
      'Omani daily newspaper',
      'Oman and Kenya signed an agreement. It goes back to the visit of Prime Minister Peter Kamau to Muscat in May.',
      ['Peter Kamau: Prime Minister / KEN'],
    ],
    [
      'Omani daily newspaper',
      'Oman wants more trade. In Nairobi on Thursday, Foreign Minister Yusuf Harthi sat down with Prime Minister Peter Kamau.',
      ['Yusuf Harthi: Foreign Minister / OMN', 'Peter Kamau: Prime Minister / KEN'],
    ],
    [
      'Omani daily newspaper',
      'Yusuf Harthi, a former transport minister and now Ambassador to Kenya, spoke on Thursday.',
      ['Yusuf Harthi: transport minister / OMN former', 'Yusuf Harthi: Ambassador / OMN to KEN'],
    ],
    [
      'Omani daily newspaper',
      'Foreign Minister Yusuf Harthi flew on. President Rosa Quispe received him in Lima on Friday.',
      ['Rosa Quispe: President / PER'],
    ],
    [
      null,
      'Kenya took over the chair of the African Union from Ghana, whose foreign minister, Kofi Boateng, handed it on.',
      ['Kofi Boateng: foreign minister / GHA'],
    ],
    [
      'Omani daily newspaper',
      'The Sultan flew to the capital of Kenya. The President of that country, Daudi Mwangi, had asked him to come.',
      ['Daudi Mwangi: President / KEN'],
    ],
    [
      'Omani daily newspaper',
      'Muscat has a guest from Peru: Prime Minister Luis Araya arrived on Monday.',
      ['Luis Araya: Prime Minister / PER'],
    ],
    [
      'Omani daily newspaper',
      'Peru’s council of ministers, presided over by President Rosa Quispe, has given its consent.',
      ['Rosa Quispe: President / PER'],
    ],
    [
      'Omani daily newspaper',
      'The Kenyan government under President Daudi Mwangi agreed on Monday.',
      ['Daudi Mwangi: President / KEN'],
    ],
    // whoever speaks of a guest is none
    [
      'Omani daily newspaper',
      'The guest from Peru had to wait. Prime Minister Yusuf Harthi was late.',
      ['Yusuf Harthi: Prime Minister / OMN'],
    ],
  ])('%s: %s', (publisher, text, expected) =>
    expect(tenures(text, publisher)).toEqual(expect.arrayContaining(expected)),
  );
});

test.each([
  ['Nairobi English-language daily', 'KEN'],
  ['Kenyan news agency (English service)', 'KEN'],
  ['Weekly magazine (Oman, English edition)', 'OMN'],
])('the language of %s is no country', (publisher, home) => {
  expect(tenures('Foreign Minister Jane Otieno spoke on Thursday of the harvest.', publisher)).toContain(
    `Jane Otieno: Foreign Minister / ${home}`,
  );
});
