// Gestures that need both to be there: farewells, orders pinned on, company at one's side, letters handed over; and who signs for
// whom where the verb is said once. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

// people of each meeting, without way, day and country
type Case = [string, string[]];

const whoMet = (text: string): string[] => meetingsIn(text).map((line) => line.split(' | ')[0] ?? '');

const GESTURES: Case[] = [
  [
    'Ambassador Olga Petrenko of Ukraine said goodbye to President Karel Vondra of Czechia at the castle on Monday.',
    ['Karel Vondra + Olga Petrenko'],
  ],
  [
    'Norwegian Ambassador Nils Aune took his leave of King Tupou Fonua of Tonga on Friday.',
    ['Nils Aune + Tupou Fonua'],
  ],
  ['President Karel Vondra of Czechia said goodbye to politics, and President Luis Rey of Peru wrote to him.', []],
  [
    'President Karel Vondra of Czechia bestowed the Order of the White Falcon on Japanese Foreign Minister Goro Ishida in Prague.',
    ['Goro Ishida + Karel Vondra'],
  ],
  [
    'Prime Minister Ravi Menon of India told reporters in Delhi, with Maltese President Carmen Zammit at his side, that the two would build a port.',
    ['Carmen Zammit + Ravi Menon'],
  ],
  [
    'It was President Joseph Okello of Uganda who presided, with Prime Minister Elin Strand of Norway at his side, over the opening of the dam.',
    ['Elin Strand + Joseph Okello'],
  ],
  [
    'President Joseph Okello of Uganda spoke to the troops with Defence Minister Peter Mugisha of Uganda at his side.',
    [],
  ],
  [
    'President Luis Rey of Peru presided over the talks in Lima, at which he had Presidents Jorge Salas of Bolivia and Ana Pinto of Ecuador at one table with him.',
    ['Ana Pinto + Jorge Salas + Luis Rey'],
  ],
  [
    'President Luis Rey of Peru took his guest, President Jorge Salas of Bolivia, to the old palace for a talk of an hour.',
    ['Jorge Salas + Luis Rey'],
  ],
  [
    'Deputy Prime Minister Otabek Yusupov of Uzbekistan accompanied President Luis Rey of Peru to the airport in Tashkent.',
    ['Luis Rey + Otabek Yusupov'],
  ],
  ['Foreign Minister Marta Solis of Peru accompanied President Luis Rey of Peru to Tashkent.', []],
  [
    'It was Foreign Minister Marta Solis of Peru to whom Indian Ambassador Vikram Joshi handed the invitation in Lima in March.',
    ['Marta Solis + Vikram Joshi'],
  ],
  [
    "Uganda's Ambassador Joseph Okello received the Order of the White Falcon from the hands of President Karel Vondra of Czechia in Prague on Monday.",
    ['Joseph Okello + Karel Vondra'],
  ],
  [
    'Indian Ambassador Vikram Joshi, who is about to leave, was presented with the Star of Merit on Monday by Foreign Minister Marta Solis of Peru.',
    ['Marta Solis + Vikram Joshi'],
  ],
  [
    'The medal of merit was handed to Ambassador Nils Aune of Norway by King Tupou Fonua of Tonga on Friday.',
    ['Nils Aune + Tupou Fonua'],
  ],
  ['President Luis Rey of Peru received the order from King Tupou Fonua of Tonga to be quiet.', []],
];

const SIGNERS: Case[] = [
  [
    'The ferry convention was initialled in Tallinn on Friday by the transport ministers of Estonia, Finland and Sweden: Kaur Tammsaar, Eino Vartia and Lars Bodin.',
    ['Eino Vartia + Kaur Tammsaar + Lars Bodin'],
  ],
  [
    'Agriculture Minister Tomas Irarrazaval signed the protocol for Chile and his counterpart Berta Quispe for Bolivia.',
    ['Berta Quispe + Tomas Irarrazaval'],
  ],
  [
    'Defence Minister Arto Kivela signed for Finland, and Hans Ostby, the head of the general staff, for Norway.',
    ['Arto Kivela + Hans Ostby'],
  ],
  [
    'The treaty bears the names of the foreign ministers, Pavel Dvorsky of Slovakia and Agnes Toth of Hungary.',
    ['Agnes Toth + Pavel Dvorsky'],
  ],
  [
    'The road accord was signed in Kigali on Friday by Rwanda and Burundi. The signatures are those of Transport Minister Jean Mugabo of Rwanda and his Burundian counterpart Elie Ndayizeye.',
    ['Elie Ndayizeye + Jean Mugabo'],
  ],
  [
    'Trade Commissioner Ulla Ferm signed for the European Union. On the other side of the table were three ministers: Jorge Salas of Bolivia, Ana Pinto of Ecuador and the Peruvian Luis Rey.',
    ['Ana Pinto + Jorge Salas + Luis Rey + Ulla Ferm'],
  ],
  ['President Emil Sorescu of Romania signed the law and thanked Prime Minister Radu Ionescu for his work.', []],
  ['Trade Minister Kari Dahl of Norway signed the pact, and President Luis Rey of Peru thanked her by letter.', []],
];

describe('people who met', () => {
  test.each(GESTURES)('%s', (text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });

  test.each(SIGNERS)('%s', (text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });
});
