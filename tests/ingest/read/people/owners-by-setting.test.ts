// Whose an office is by what a text tells of its holder: journeys, hosts, the other side, "its" and "his", titles that few states use,
// pairs. Every sentence is made up, and so are all people.
import { describe, expect, test } from '@jest/globals';
import { maySay } from '../../../../ingest/read/lexicon/protocol.ts';
import { readDocument } from '../../../../ingest/read/read.ts';

const tenures = (text: string, publisher: string | null): string[] =>
  readDocument({ text, published: '2019-05-09', publisher }).facts.tenures.map(
    ({ person, title, of }) => `${person}: ${title} / ${of}`,
  );

describe('a guest is of another state than his host', () => {
  test.each([
    [
      'Kenya and Sweden have signed a pact in Nairobi, where Prime Minister Karl Lund is paying an official visit.',
      'Kenya Broadcasting Corporation',
      'Karl Lund: Prime Minister / SWE',
    ],
    [
      'Nairobi and Stockholm want more trade. President Daudi Mwangi received the Swedish minister on Monday.',
      'Sveriges Radio',
      'Daudi Mwangi: President / KEN',
    ],
    [
      'The Swedes were in Kenya. In Nairobi on Tuesday, Prime Minister Karl Lund and his host, President Daudi Mwangi, opened a school.',
      'TT News Agency',
      'Daudi Mwangi: President / KEN',
    ],
    [
      'Oslo looks to Lima. The Norwegian premier landed in Lima, Peru, on Sunday. Foreign Minister Luis Araya greeted him at the airport.',
      'NTB',
      'Luis Araya: Foreign Minister / PER',
    ],
    [
      'NAIROBI – A guest from Ghana is in town. President Kofi Ansah came on Monday. It was President Daudi Mwangi who had invited him.',
      'Kenya Broadcasting Corporation',
      'Kofi Ansah: President / GHA',
    ],
    [
      'NAIROBI – A guest from Ghana is in town. President Kofi Ansah came on Monday. It was President Daudi Mwangi who had invited him.',
      'Kenya Broadcasting Corporation',
      'Daudi Mwangi: President / KEN',
    ],
    [
      'NAIROBI – Prime Minister Jane Otieno will travel to Jordan on Sunday. She goes there at the invitation of King Talal II, her office said.',
      'Kenya Broadcasting Corporation',
      'Talal II: King / JOR',
    ],
    [
      'LONDON – It was the first visit by a Jordanian monarch since that of the late King Talal II in 1987.',
      'London Gazette',
      'Talal II: King / JOR',
    ],
    [
      'NAIROBI – It was the first speech by a Ghanaian minister since that of President Daudi Mwangi in May.',
      'Kenya Broadcasting Corporation',
      'Daudi Mwangi: President / KEN',
    ],
    // nobody said to receive him: the state's own
    [
      'LIMA – Peru has a guest from Norway. President Rosa Quispe is to sign a treaty on Tuesday.',
      'Andina',
      'Rosa Quispe: President / PER',
    ],
    // who is asked to visit a country is not of it
    [
      'LIMA – President Rosa Quispe has asked King Harald IX to pay a visit to Peru next year.',
      'Andina',
      'Harald IX: King / null',
    ],
    // who comes to meet a guest is none
    [
      'LIMA – Peru has a guest from Norway. President Rosa Quispe arrived at the airport to meet him in person.',
      'Andina',
      'Rosa Quispe: President / PER',
    ],
  ])('%s', (text, publisher, expected) => expect(tenures(text, publisher)).toContain(expected));
});

describe('who acts in the sentence before', () => {
  test.each([
    [
      'Lima and Oslo drew a line. Nairobi called it void. Foreign Minister Jane Otieno said that it ran through its waters.',
      'Agenzia Nova',
      'Jane Otieno: Foreign Minister / KEN',
    ],
    [
      'Peru votes on Sunday. The lines were long. President Rosa Quispe voted early.',
      'Kenya Broadcasting Corporation',
      'Rosa Quispe: President / PER',
    ],
    // what its own state does is not told further where another acts in between
    [
      'Peru sent a note. Norway sent one back. President Rosa Quispe was content.',
      'Andina',
      'Rosa Quispe: President / PER',
    ],
    [
      'Oslo had sent a note to Kenya. President Rosa Quispe replied from Lima that it was late.',
      'Kenya Broadcasting Corporation',
      'Rosa Quispe: President / PER',
    ],
  ])('%s', (text, publisher, expected) => expect(tenures(text, publisher)).toContain(expected));
});

describe('its and his before a title', () => {
  test.each([
    ['Senegal sent troops at once. Its president, Ibra Fall, spoke of duty.', 'Ibra Fall: president / SEN'],
    [
      'Also on the list was Peru. Its foreign minister, Luis Araya, signed with the same pen.',
      'Luis Araya: foreign minister / PER',
    ],
    [
      'Omani Crown Prince Salim Harthi was in Cairo in May. In June the prince came to Ankara with his energy minister, Yusuf Rashdi.',
      'Yusuf Rashdi: energy minister / OMN',
    ],
    [
      'Sweden sent its former king; Kenyan President Daudi Mwangi came with his foreign minister, Jane Otieno.',
      'Jane Otieno: foreign minister / KEN',
    ],
    [
      'Peru and Norway, the guarantors, were represented by Rosa Quispe and Foreign Minister Nils Berg.',
      'Nils Berg: Foreign Minister / NOR',
    ],
  ])('%s', (text, expected) => expect(tenures(text, null)).toContain(expected));
});

describe('two of whom a plural tells', () => {
  test.each([
    [
      'Peru and Norway have made up. Rosa Quispe and Nils Berg, the two foreign ministers, initialled a paper.',
      ['Rosa Quispe: foreign minister / PER', 'Nils Berg: foreign minister / NOR'],
    ],
    [
      'Peruvian President Rosa Quispe saw Norwegian Prime Minister Nils Berg. With them were the foreign ministers, Luis Araya and Kari Moe.',
      ['Luis Araya: foreign minister / PER', 'Kari Moe: foreign minister / NOR'],
    ],
    [
      'Norwegian Prime Minister Nils Berg signed together with Ilir Berisha. Albania owes Norway much, the guest said. The two prime ministers left.',
      ['Nils Berg: Prime Minister / NOR', 'Ilir Berisha: Prime Minister / ALB'],
    ],
    [
      'Peru and Norway have made up. Rosa Quispe and Nils Berg, their foreign ministers, initialled a paper.',
      ['Rosa Quispe: foreign minister / PER', 'Nils Berg: foreign minister / NOR'],
    ],
  ])('%s', (text, expected) => expect(tenures(text, null)).toEqual(expect.arrayContaining(expected)));
});

describe('somebody named first whose office a later sentence tells', () => {
  test.each([
    [
      'Her next stop is London, where Henry Marlowe awaits her. The Prime Minister has troubles of his own.',
      'Henry Marlowe: Prime Minister / GBR',
    ],
    [
      'Peru will vote. Good wishes have reached Luis Araya of Peru. They come from Kenya and congratulate the Prime Minister. The party of former Prime Minister Juan Soto protests.',
      'Luis Araya: Prime Minister / PER',
    ],
    [
      'Ghana buried its president, Kwame Boateng. The man to whom his duties have fallen is Kofi Ansah. President Daudi Mwangi of Kenya embraced the Acting President.',
      'Kofi Ansah: Acting President / GHA',
    ],
    [
      'Swedish Foreign Minister Anna Berg saw Kofi Ansah on Monday. The Ghanaian, who is both Deputy Prime Minister and Finance Minister, liked it.',
      'Kofi Ansah: Finance Minister / GHA',
    ],
    [
      'A telegram from Nairobi has gone to Luis Araya. The Peruvian Prime Minister is wished well in it.',
      'Luis Araya: Prime Minister / PER',
    ],
    [
      'Rosa Quispe attended the signing, and the Peruvian President then spoke of peace.',
      'Rosa Quispe: President / PER',
    ],
  ])('%s', (text, expected) => expect(tenures(text, null)).toContain(expected));
});

describe('whose a bare title is by who else is told of', () => {
  test.each([
    [
      'Ghana buried its president, Kwame Boateng. Who must pray for him is Kofi Ansah, a priest. President Daudi Mwangi of Kenya embraced the Acting President.',
      ['Daudi Mwangi: President / KEN', 'Kwame Boateng: president / GHA'],
    ],
    [
      'Nairobi, March 3 – Daudi Mwangi and Karl Lund had a meeting. President Mwangi called it useful. The Finnish President spoke of a new stage.',
      ['Daudi Mwangi: President / KEN', 'Karl Lund: President / FIN'],
    ],
    [
      'Peru and Kenya have opened missions to the United Nations; Kenya’s is headed by Ambassador Jane Otieno.',
      ['Jane Otieno: Ambassador / KEN'],
    ],
    [
      'Ambassador Jane Otieno, who represents the Kenyan mission in New York, spoke.',
      ['Jane Otieno: Ambassador / KEN'],
    ],
    // whoever praises a mission does not head it
    ['Ambassador Jane Otieno, who praised the Kenyan mission in New York, spoke.', ['Jane Otieno: Ambassador / null']],
    [
      'Lima, May 3 – Luis Araya, when foreign minister, flew to Oslo in 2016 and spoke there with his Norwegian colleague, Liv Dahl.',
      ['Luis Araya: foreign minister / PER', 'Liv Dahl: foreign minister / NOR'],
    ],
    [
      'President Rosa Quispe of Peru went to Kenya. The ground had been prepared by the foreign ministers. Luis Araya was in Nairobi last month for talks with his Kenyan counterpart, Jane Otieno.',
      ['Rosa Quispe: President / PER', 'Luis Araya: foreign minister / PER', 'Jane Otieno: foreign minister / KEN'],
    ],
    [
      'The European Commission opened talks with Kenya. Executive Vice-President Karl Lund came to Nairobi in June.',
      ['Karl Lund: Executive Vice-President / European Commission'],
    ],
    [
      'LIMA: Farmers have blocked the roads, Prime Minister Rosa Quispe said.\n\nNAIROBI: Tea will cost more from Thursday, Prime Minister Daudi Mwangi said.\n\nOSLO: Prices rose.',
      ['Rosa Quispe: Prime Minister / PER', 'Daudi Mwangi: Prime Minister / KEN'],
    ],
    [
      'After a long wait, Norway has a new Prime Minister. Liv Dahl, a teacher, won.',
      ['Liv Dahl: Prime Minister / NOR'],
    ],
    // an ambassador who is sent home is nobody named before
    [
      'Oslo, May 3 – Karl Lund spoke of peace. Trade fell. Wages fell. In its anger Norway has sent the Peruvian ambassador home.',
      [],
    ],
  ])('%s', (text, expected) => expect(tenures(text, null).sort()).toEqual([...expected].sort()));
});

test.each([
  ['IND', 'External Affairs Minister', true],
  ['KEN', 'External Affairs Minister', false],
  ['CHN', 'Premier', true],
  ['CHN', 'Prime Minister', false],
  ['USA', 'Assistant Secretary of State for Africa', true],
  ['CUB', 'Assistant Secretary of State for Africa', false],
  ['PER', 'Foreign Minister', true],
])('%s may have a %s: %s', (code, title, expected) => expect(maySay(code, title)).toBe(expected));
