// Whose a bare title is by order, by the place at which its holder acts, by who acts before "its", and by who held it once. Every
// sentence and all people are made up.
import { describe, expect, test } from '@jest/globals';
import * as told from './tenures-told.ts';

/** The day of every text here. */
const PUBLISHED = '2019-05-09';

const tenures = (text: string, publisher: string | null): string[] => told.tenures(text, publisher, PUBLISHED);

const has = (text: string, publisher: string | null, expected: readonly string[]): void =>
  told.has(text, expected, publisher, PUBLISHED);

describe('two of one title in the order of the states joined before them', () => {
  test.each([
    [
      'A partnership between Peru and Chile was put on paper on Tuesday. Presidents Rosa Quispe and Luis Araya signed a declaration to that effect.',
      null,
      ['Rosa Quispe: President / PER', 'Luis Araya: President / CHL'],
    ],
    [
      'WASHINGTON – A treaty between Kenya and the United States was signed on Tuesday. Presidents Daudi Mwangi and John Harmon shook hands in the White House.',
      'PAP',
      ['Daudi Mwangi: President / KEN', 'John Harmon: President / USA'],
    ],
    [
      'LONDON – Finland and Britain have agreed on a pact. Prime Ministers Arto Kivela and Henry Marlowe signed it on Monday.',
      'Reuters',
      ['Arto Kivela: Prime Minister / FIN', 'Henry Marlowe: Prime Minister / GBR'],
    ],
    [
      'Kenya and Tanzania have settled their quarrel over milk. Foreign Ministers Jane Otieno and Asha Juma sealed it in Arusha.',
      null,
      ['Jane Otieno: Foreign Minister / KEN', 'Asha Juma: Foreign Minister / TZA'],
    ],
    [
      'OSLO – The border between Sweden and Norway stays open. Prime Ministers Anna Lund and Nils Berg said so on Friday.',
      'NTB',
      ['Anna Lund: Prime Minister / SWE', 'Nils Berg: Prime Minister / NOR'],
    ],
    // a city that is no seat of government tells of nobody's state
    [
      'WASHINGTON – A treaty between Kenya and the United States was signed on Tuesday. Presidents Daudi Mwangi and John Harmon signed it. Debate begins in New York, where Mwangi is to speak.',
      'PAP',
      ['Daudi Mwangi: President / KEN', 'John Harmon: President / USA'],
    ],
    // what else is told of either goes before
    [
      'OSLO – An accord between Norway and Finland was signed. Prime Ministers Arto Kivela and Nils Berg signed it. Finland’s Kivela flew home.',
      'NTB',
      ['Arto Kivela: Prime Minister / FIN', 'Nils Berg: Prime Minister / NOR'],
    ],
  ])('%s', (text, publisher, expected) => has(text, publisher, expected));
});

describe('who acts on a traveller there, and who is next in the round', () => {
  test.each([
    [
      'Norwegian Prime Minister Nils Berg came to Lima on Sunday. Berg had flown in from Nairobi. On Saturday President Daudi Mwangi told him there that Kenya would not run.',
      null,
      ['Daudi Mwangi: President / KEN'],
    ],
    [
      'Notes were exchanged in Colombo in the presence of President Nimal Perera and Arto Kivela, the Prime Minister of Finland. Kivela had come on from Kathmandu. On Friday Prime Minister Hari Thapa promised him there that the road would be built.',
      'Daily News (Sri Lanka)',
      ['Hari Thapa: Prime Minister / NPL'],
    ],
    [
      'Kenya’s President Daudi Mwangi has returned from a visit to Peru. He landed on Tuesday and was driven to Arequipa. It was a great day for Kenya, said President Rosa Quispe, who received him there. Prime Minister Luis Araya was next. A meeting with Foreign Minister Marta Solis closed the day.',
      null,
      ['Rosa Quispe: President / PER', 'Luis Araya: Prime Minister / PER', 'Marta Solis: Foreign Minister / PER'],
    ],
    [
      'President Daudi Mwangi of Kenya went on to Oslo. Prime Minister Nils Berg met him there in the evening. The programme ended with a call on Foreign Minister Kari Moe.',
      'Nairobi daily',
      ['Nils Berg: Prime Minister / NOR', 'Kari Moe: Foreign Minister / NOR'],
    ],
    [
      'STOCKHOLM – Swedish Prime Minister Karl Lund flew on to Lima. President Rosa Quispe awaited him there. Next came Foreign Minister Luis Araya.',
      'TT',
      ['Rosa Quispe: President / PER', 'Luis Araya: Foreign Minister / PER'],
    ],
  ])('%s', (text, publisher, expected) => has(text, publisher, expected));

  test.each([
    // "there" opens a clause and points at no place
    [
      'OSLO – Norwegian Prime Minister Nils Berg was back from Lima on Friday. Foreign Minister Kari Moe told him there was no hurry.',
      'NTB',
      'Kari Moe: Foreign Minister / PER',
    ],
    // a city that is no seat of government is where anybody meets
    [
      'OSLO – Norwegian Prime Minister Nils Berg went on to Geneva. Foreign Minister Kari Moe told him there that all was well.',
      'NTB',
      'Kari Moe: Foreign Minister / CHE',
    ],
  ])('not: %s', (text, publisher, refused) => expect(tenures(text, publisher)).not.toContain(refused));
});

describe('"its" is of the state that acts in the clause before', () => {
  test.each([
    [
      'Peru cut its ties with Kenya on Saturday, and a day later its foreign minister, Luis Araya, signed a paper in Beijing.',
      'Luis Araya: foreign minister / PER',
    ],
    [
      'Kenya has broken with Norway over fish, and its president, Daudi Mwangi, calls it final.',
      'Daudi Mwangi: president / KEN',
    ],
    [
      'Fiji opened an embassy in Jakarta in May, and its prime minister, Semi Vaka, came for the day.',
      'Semi Vaka: prime minister / FJI',
    ],
    [
      'Finland closed its border with Russia; its interior minister, Arto Kivela, gave no date.',
      'Arto Kivela: interior minister / FIN',
    ],
    ['Oman talked with Iran, as its foreign minister, Said Harthi, confirmed.', 'Said Harthi: foreign minister / OMN'],
    // of several who act the one that acts last, and in one clause the one that stands nearest
    [
      'Peru sent nobody, but Norway was in Lima, and its foreign minister, Kari Moe, spoke.',
      'Kari Moe: foreign minister / NOR',
    ],
    ['Peru talked with Ghana and its president, Kofi Badu, in Lima.', 'Kofi Badu: president / GHA'],
    // a body has officers of its own
    [
      'Kenya has broken with the African Union, and its chairperson, Semi Vaka, regrets it.',
      'Semi Vaka: chairperson / African Union',
    ],
  ])('%s', (text, expected) => expect(tenures(text, null)).toContain(expected));
});

describe('a seat of government in front of a title or right behind it', () => {
  test.each([
    [
      'Mexico City, Dec 10 – With President Pablo Reyes as witness, a protocol was signed on Tuesday. In Washington the Speaker of the House of Representatives, Nora Pell, had given her blessing.',
      'Notimex',
      'Nora Pell: Speaker of the House of Representatives / USA',
    ],
    [
      'OSLO – Norway closed its embassy. In Nairobi the Speaker of Parliament, Amos Kiptoo, called it a mistake.',
      'NTB',
      'Amos Kiptoo: Speaker of Parliament / KEN',
    ],
    [
      'Jakarta – President Budi Santoso left for Germany on Sunday. The same request will be made to President Ivan Morozov in Moscow.',
      null,
      'Ivan Morozov: President / RUS',
    ],
    [
      'Kenyan President Daudi Mwangi wants peace. He will put it to President Rosa Quispe in Lima and to Prime Minister Nils Berg in Oslo.',
      null,
      'Nils Berg: Prime Minister / NOR',
    ],
    [
      'Peru and Norway quarrel over fish. The catch was legal, Foreign Minister Kari Moe told journalists in Oslo.',
      null,
      'Kari Moe: Foreign Minister / NOR',
    ],
    [
      'Kenya cut its ties. The flag was to come down in Nairobi, Foreign Minister Chen Wei told reporters in Taipei.',
      null,
      'Chen Wei: Foreign Minister / TWN',
    ],
  ])('%s', (text, publisher, expected) => expect(tenures(text, publisher)).toContain(expected));

  test.each([
    // who talks there may have come for it
    [
      'OSLO – Norway wants more trade. In Nairobi the foreign minister, Kari Moe, met businessmen on Monday.',
      'NTB',
      'Kari Moe: foreign minister / KEN',
    ],
    // who went there is a guest
    [
      'OSLO – Norwegian Prime Minister Nils Berg flew to Nairobi with his ministers. In Nairobi the trade minister, Kari Moe, spoke of fish.',
      'NTB',
      'Kari Moe: trade minister / KEN',
    ],
    [
      'OSLO – Norwegian Prime Minister Nils Berg flew to Nairobi with his ministers. All was well, Trade Minister Kari Moe told reporters in Nairobi.',
      'NTB',
      'Kari Moe: Trade Minister / KEN',
    ],
  ])('not: %s', (text, publisher, refused) => expect(tenures(text, publisher)).not.toContain(refused));
});

describe('who receives a guest is not of his state', () => {
  test.each([
    [
      'NUR-SULTAN – President Nurlan Bekov and his Chinese counterpart Wan Yili agreed on it on Wednesday in Beijing. Premier Lin Wei is going to receive the Kazakh leader as well.',
      null,
      'Lin Wei: Premier / CHN',
    ],
    [
      'NEW DELHI – Indian Prime Minister Ravi Menon was in Oslo on Monday. Foreign Minister Kari Moe welcomed the Indian guest at the airport.',
      null,
      'Kari Moe: Foreign Minister / NOR',
    ],
    [
      'OSLO – Norwegian Prime Minister Nils Berg arrived in Lima. President Rosa Quispe is to receive the Norwegian visitor on Tuesday.',
      'NTB',
      'Rosa Quispe: President / PER',
    ],
    [
      'ROME – Italian President Gino Russo went to Nairobi. President Daudi Mwangi will welcome the Italian head of state at the palace.',
      null,
      'Daudi Mwangi: President / KEN',
    ],
    [
      'OSLO – Norwegian Prime Minister Nils Berg flew to Tokyo. Foreign Minister Taro Hara was to greet the Norwegian at the airport.',
      null,
      'Taro Hara: Foreign Minister / JPN',
    ],
  ])('%s', (text, publisher, expected) => expect(tenures(text, publisher)).toContain(expected));
});

describe('an office of one holder is not taken by who held it in a year gone by', () => {
  test.each([
    [
      'Mexico City, Dec 10 – With President Pablo Reyes as witness, a protocol was signed on Tuesday. Luis Vega, on his last day as President of Mexico, had put his name to it on November 30, 2018.',
      'Notimex',
      ['Pablo Reyes: President / MEX', 'Luis Vega: President / MEX former'],
    ],
    [
      'NAIROBI – President Daudi Mwangi opened the road. Peter Kamau, in his first year as President of Kenya, had promised it in 2003.',
      'Nairobi daily',
      ['Daudi Mwangi: President / KEN', 'Peter Kamau: President / KEN former'],
    ],
    [
      'Lima – President Rosa Quispe spoke on Monday. Jorge Salas had signed it as President of Peru in 2001.',
      null,
      ['Rosa Quispe: President / PER', 'Jorge Salas: President / PER former'],
    ],
    [
      'Oslo – Prime Minister Nils Berg spoke on Monday. Kari Moe, during her time as Prime Minister of Norway, had refused in 2010.',
      null,
      ['Nils Berg: Prime Minister / NOR', 'Kari Moe: Prime Minister / NOR former'],
    ],
    [
      'Oslo – Foreign Minister Nils Berg spoke on Monday. Kari Moe, in her last week as Foreign Minister of Norway, signed it in 2015.',
      null,
      ['Nils Berg: Foreign Minister / NOR', 'Kari Moe: Foreign Minister / NOR former'],
    ],
    // who came into it that year, who alone holds it, and who acted in it this year hold it still
    [
      'Lima – The treaty was read again. Jorge Salas was sworn in as President of Peru in 2017.',
      null,
      ['Jorge Salas: President / PER'],
    ],
    [
      'Oslo – The treaty was read again. Jorge Salas signed it as President of Peru in 2018.',
      null,
      ['Jorge Salas: President / PER'],
    ],
    [
      'Oslo – Norwegian Prime Minister Nils Berg spoke on Monday. Jorge Salas signed it as Prime Minister of Peru in 2018.',
      null,
      ['Nils Berg: Prime Minister / NOR', 'Jorge Salas: Prime Minister / PER'],
    ],
  ])('%s', (text, publisher, expected) => has(text, publisher, expected));
});

describe('a seat of government, a speech and a clause of its own tell whose', () => {
  test.each([
    [
      'Kenya and Peru will build a line. It was agreed in Lima when Energy Secretary Joshua Kiptoo called on Prime Minister Rosa Quispe.',
      'The Nation (Nairobi)',
      'Rosa Quispe: Prime Minister / PER',
    ],
    [
      'Two letters settle it, one signed in Lima by President Rosa Quispe, the other in Nairobi by President Daudi Mwangi.',
      'NTB',
      'Daudi Mwangi: President / KEN',
    ],
    [
      'A politician from Kenya was stopped in Lima. Foreign Minister Luis Araya said that Peru would not send him back.',
      'Kenya Broadcasting Corporation',
      'Luis Araya: Foreign Minister / PER',
    ],
    [
      'Norway wants sanctions. Peru denies everything, and Foreign Minister Luis Araya threatened to leave.',
      'NTB',
      'Luis Araya: Foreign Minister / PER',
    ],
    [
      'Norway has waited. Hours later Peruvian President Rosa Quispe told deputies that there was no haste, and Foreign Minister Luis Araya repeated it.',
      'NTB',
      'Luis Araya: Foreign Minister / PER',
    ],
    [
      'Peru broke its word. From Lima came the good wishes of President Rosa Quispe to Kenya.',
      'Kenya Broadcasting Corporation',
      'Rosa Quispe: President / PER',
    ],
    [
      'The neighbours quarrel. President Rosa Quispe has accused Kenya of spying. Peru has proof.',
      null,
      'Rosa Quispe: President / PER',
    ],
    [
      'Peru and Kuwait talked. Labour Minister Rosa Quispe will fly to the emirate on Monday.',
      'Andina',
      'Rosa Quispe: Labour Minister / PER',
    ],
    [
      'Peru and Korea talked. Labour Minister Rosa Quispe will fly to the Republic of Korea on Monday.',
      'Andina',
      'Rosa Quispe: Labour Minister / PER',
    ],
  ])('%s', (text, publisher, expected) => expect(tenures(text, publisher)).toContain(expected));

  test('what a minister says of another state does not make him its minister', () => {
    expect(
      tenures('Foreign Minister Nils Berg said that Peru had broken the treaty.', 'Norwegian Broadcasting Corporation'),
    ).toContain('Nils Berg: Foreign Minister / NOR');
  });
});
