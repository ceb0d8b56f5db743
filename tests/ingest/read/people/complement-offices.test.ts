// Titles behind a verb, shared by several in their order, and owned by whom the words around them name. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { has, tenures } from './tenures-told.ts';

describe('a title that complements a verb', () => {
  test.each([
    [
      'Karim Nassar, an engineer who was a minister in Cairo, is to be the next Director-General of UNESCO.',
      'Karim Nassar: Director-General / UNESCO designate',
    ],
    [
      'July 8 is the day on which Peter Lacis, Foreign Minister of Latvia for almost twelve years, became President.',
      'Peter Lacis: Foreign Minister / LVA',
    ],
    [
      'Jane Otieno, who spoke first, is expected to remain foreign minister of Kenya.',
      'Jane Otieno: foreign minister / KEN',
    ],
    [
      'Nine years as Kenyan ambassador to Austria are coming to an end for Jane Otieno. Jane Otieno said so.',
      'Jane Otieno: ambassador / KEN to AUT',
    ],
    ['Jane Otieno will be sworn in as prime minister of Kenya.', 'Jane Otieno: prime minister / KEN'],
    ['Jane Otieno was on Saturday made prime minister of Kenya.', 'Jane Otieno: prime minister / KEN'],
    ['Jane Otieno proclaimed herself interim president of Kenya.', 'Jane Otieno: interim president / KEN'],
    [
      'Jane Otieno left weeks after being fired as vice-president of Kenya.',
      'Jane Otieno: vice-president / KEN former',
    ],
    ['Jane Otieno gave up her seat to become foreign minister of Kenya.', 'Jane Otieno: foreign minister / KEN'],
    ['On Friday Jane Otieno ceased to be head of state of Kenya.', 'Jane Otieno: head of state / KEN former'],
    [
      'Kofi Boateng, who calls himself prime minister of GLMX, signed for the rebels.',
      'Kofi Boateng: prime minister / GLMX',
    ],
    [
      'Rosa Quispe, Prime Minister of Peru for little more than three weeks, went home on Thursday.',
      'Rosa Quispe: Prime Minister / PER',
    ],
    [
      'Ana Ruiz, a Chilean who was an Assistant Director-General of UNESCO for many years, lost.',
      'Ana Ruiz: Assistant Director-General / UNESCO former',
    ],
    [
      'The General Assembly on Friday appointed Bae Kimoon to be the next Secretary-General of the United Nations.',
      'Bae Kimoon: Secretary-General / United Nations',
    ],
    [
      'When she came, the Foreign Minister of Ghana of the day was none other than Nana Akuffo.',
      'Nana Akuffo: Foreign Minister / GHA',
    ],
    [
      'For Peru it was Ana Ruiz, at that time Foreign Minister of Peru, who signed.',
      'Ana Ruiz: Foreign Minister / PER',
    ],
    ["Mexico's ambassador in Lima is to be Ana Ruiz.", 'Ana Ruiz: ambassador / MEX'],
    ['Up to now, Peter Kamau has been a vice foreign minister of Kenya.', 'Peter Kamau: vice foreign minister / KEN'],
  ])('%s', (text, expected) => expect(tenures(text).join('; ')).toContain(expected));

  test.each([
    ['As chair of the African Union, Daudi Mwangi has sent an envoy.', 'Daudi Mwangi: chair / African Union'],
    ['Rosa Quispe, the 84-year-old president of Peru, spoke.', 'Rosa Quispe: president / PER'],
    ['Rosa Quispe, its outspoken minister of trade, spoke in Lima.', 'Rosa Quispe: minister of trade'],
    ['Karl Lund, who until November was the Norwegian consul in Lima, spoke.', 'Karl Lund: consul / NOR to PER former'],
    ['Karl Lund, until Monday the ambassador of Norway to Peru, spoke.', 'Karl Lund: ambassador / NOR to PER former'],
    ['Rosa Quispe resigned as foreign minister of Peru.', 'Rosa Quispe: foreign minister / PER former'],
    [
      'It passes to Anna Berg, who joins the African Union as its envoy for peace.',
      'Anna Berg: envoy for peace / African Union',
    ],
    ['Luis Araya was made chief of staff of Peru by decree.', 'Luis Araya: chief of staff / PER'],
    [
      'Said Harthi, the envoy of Oman for Kenya and the Horn of Africa, spoke.',
      'Said Harthi: envoy for Kenya and the Horn of Africa / OMN',
    ],
  ])('%s', (text, expected) => expect(tenures(text).join('; ')).toContain(expected));

  test('who only said something is no such', () => {
    expect(tenures('Rosa Quispe, the party announced minister of trade or not, stays.')).toEqual([]);
  });

  test('whose years would be too many has not served them', () => {
    expect(
      tenures('Ten years as ambassador of Kenya to Oman would be too long for Jane Otieno. Jane Otieno said so.'),
    ).toEqual([]);
  });

  test('what somebody is to those who tell of it is no office', () => {
    expect(tenures('Peter Kamau is the first foreign head of state to hold talks in Nara.')).toEqual([]);
  });
});

describe('several, each in turn', () => {
  test.each([
    [
      'The text was signed by the foreign ministers of Peru, Kenya and Oman: Rosa Quispe, Peter Kamau and Yusuf Harthi.',
      [
        'Rosa Quispe: foreign minister / PER',
        'Peter Kamau: foreign minister / KEN',
        'Yusuf Harthi: foreign minister / OMN',
      ],
    ],
    [
      'The chief negotiators, Kofi Boateng for Accra and Peter Kamau for Nairobi, put their signatures to it.',
      ['Kofi Boateng: chief negotiator / GHA', 'Peter Kamau: chief negotiator / KEN'],
    ],
    [
      'It bears the signatures of the two foreign ministers, Kofi Boateng for the Ghanaian side and Peter Kamau for Kenya.',
      ['Kofi Boateng: foreign minister / GHA', 'Peter Kamau: foreign minister / KEN'],
    ],
    [
      'Paul Roche and Anna Berg, advisers to French President Marc Petit and German Chancellor Karl Braun respectively, came.',
      ['Paul Roche: adviser to the President / FRA', 'Anna Berg: adviser to the Chancellor / DEU'],
    ],
    [
      'Congratulations came from Tallinn and Vilnius, where Prime Ministers Kaja Kask and Rasa Petraite spoke.',
      ['Kaja Kask: Prime Minister / EST', 'Rasa Petraite: Prime Minister / LTU'],
    ],
    [
      'The Foreign Ministers of Peru and Chile, Rosa Quispe and Ana Ruiz, signed. The letters invite Presidents Jorge Vidal and Pablo Soto.',
      ['Jorge Vidal: President / PER', 'Pablo Soto: President / CHL'],
    ],
    [
      "The presidents of the Caspian littoral states met on Sunday. Kazakhstan's Nurlan Abenov had Elchin Mammadov of Azerbaijan and Reza Karimi of Iran at his table.",
      ['Nurlan Abenov: president / KAZ', 'Elchin Mammadov: president / AZE', 'Reza Karimi: president / IRN'],
    ],
    [
      'It goes back to France and Germany. President Marc Petit and Chancellor Karl Braun sent it.',
      ['Marc Petit: President / FRA', 'Karl Braun: Chancellor / DEU'],
    ],
    [
      'Neither Ana Ruiz nor Rosa Quispe, the prime ministers of Chile and Peru, has come.',
      ['Ana Ruiz: prime minister / CHL', 'Rosa Quispe: prime minister / PER'],
    ],
    [
      'It was signed with Donald Truk and Jean Junck, the presidents of the European Council and the European Commission.',
      ['Donald Truk: president / European Council', 'Jean Junck: president / European Commission'],
    ],
    [
      'Foreign Minister Reza Karimi of Iran signed with Celal Amor and Ahmet Davut, his counterparts from Brazil and Turkey.',
      ['Celal Amor: Foreign Minister / BRA', 'Ahmet Davut: Foreign Minister / TUR'],
    ],
    [
      'The foreign ministers of the day, among them Adam Mulia of Indonesia, signed it.',
      ['Adam Mulia: foreign minister / IDN'],
    ],
    [
      'The Brazilian President and Portuguese Prime Minister Rui Lopes presided over the session.',
      ['Rui Lopes: Prime Minister / PRT'],
    ],
  ])('%s', (text, expected) => has(text, expected));

  test('who acts behind an apposition is somebody else', () => {
    expect(tenures('In Robert Jacks, the US Ambassador, the President saw a friend.')).toEqual([
      'Robert Jacks: Ambassador / USA',
    ]);
  });

  test('two offices of two states are of two people', () => {
    expect(tenures('The Brazilian President and Portuguese Prime Minister Rui Lopes presided.')).toEqual([
      'Rui Lopes: Prime Minister / PRT',
    ]);
  });
});

describe('whose a title is by those who act around it', () => {
  test.each([
    [null, 'For Nairobi, Foreign Minister Peter Kamau said that all was well.', 'Peter Kamau: Foreign Minister / KEN'],
    [
      null,
      'Rosa Quispe, Trade Minister of Peru, signed it and Commerce Minister Peter Kamau for Kenya.',
      'Peter Kamau: Commerce Minister / KEN',
    ],
    [
      null,
      'Egypt, which had likewise broken with Doha, was represented by its Foreign Minister, Karim Nassar.',
      'Karim Nassar: Foreign Minister / EGY',
    ],
    [
      null,
      'In Nairobi, Prime Minister Anna Berg of Norway met her Kenyan counterpart, Peter Kamau. Kamau denied it. His Defence Minister, Jane Otieno, would go to Beijing, he said.',
      'Jane Otieno: Defence Minister / KEN',
    ],
    [
      'The Kathmandu Post',
      'President Li Wen will be in Kathmandu in May. The Chinese head of state comes from Delhi. President Maya Thapa invited him.',
      'Li Wen: President / CHN',
    ],
    [
      'The Kathmandu Post',
      'Chinese President Li Wen flies in from India. In Chennai, Li and Prime Minister Arun Mehta are due to come together.',
      'Arun Mehta: Prime Minister / IND',
    ],
    [
      null,
      'The delegation of ECOWAS was led by the Liberian President, Esther Cole, who is also the chairperson of the bloc.',
      'Esther Cole: chairperson / ECOWAS',
    ],
    [
      null,
      "The Commission has agreed. Valdis Ozols, the European Commission's Executive Vice-President, was content.",
      'Valdis Ozols: Executive Vice-President / European Commission',
    ],
    [
      null,
      'Zaki Ahmad submitted his letter to Omar Gul, the acting Prime Minister of the Islamic Emirate, in Kabul.',
      'Omar Gul: acting Prime Minister / AFG',
    ],
    [null, 'King Adul of Thailand and Queen Suda are coming to Thimphu.', 'Suda: Queen / THA'],
    [
      'Oman News Agency',
      'Later, Prime Minister Yusuf Harthi paid a call on the Kenyan leader in Muscat.',
      'Yusuf Harthi: Prime Minister / OMN',
    ],
  ])('%s: %s', (publisher, text, expected) => expect(tenures(text, publisher).join('; ')).toContain(expected));
});

describe('who came before and after', () => {
  test.each([
    [
      'Rosa Quispe is the new foreign minister of Peru. She took the oath, as President Jorge Vidal has named his team. Then she met her predecessor, Ana Ruiz.',
      'Ana Ruiz: foreign minister / PER former',
    ],
    [
      'Karim Nassar is the next Director-General of UNESCO. There has been one Director-General before him, Moussa Diop of Senegal.',
      'Moussa Diop: Director-General / UNESCO former',
    ],
    [
      'Between them sat Matti Virta. Since January the former President of Finland has had them at his table.',
      'Matti Virta: President / FIN former',
    ],
  ])('%s', (text, expected) => expect(tenures(text).join('; ')).toContain(expected));
});
