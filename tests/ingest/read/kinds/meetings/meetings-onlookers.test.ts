// Heads who look on, the other side of a table where the verb is said once, those who are listed behind their states, and words that
// let nobody meet. All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

// people of each meeting, without way, day and country
const TABLES: [string, string[]][] = [
  [
    'With the heads of the two governments looking on, Peru and Finland concluded a tax treaty in Lima on Monday. Finance Minister Marta Solis signed it for Peru and Arto Kivela for Finland. Prime Ministers Luis Rey of Peru and Elin Strand of Finland had held talks before.',
    ['Arto Kivela + Elin Strand + Luis Rey + Marta Solis'],
  ],
  [
    'Peruvian Foreign Minister Marta Solis and Bolivian Foreign Minister Berta Quispe signed the accord in La Paz on Monday. Their presidents looked on. Peruvian President Luis Rey had come by train; Bolivian President Jorge Salas met him at the station.',
    ['Berta Quispe + Jorge Salas + Luis Rey + Marta Solis'],
  ],
  [
    'As their leaders watched, Peruvian Foreign Minister Marta Solis and Bolivian Foreign Minister Berta Quispe signed the accord in La Paz on Monday. President Jorge Salas of Bolivia spoke of a good day and President Luis Rey of Peru of a better one.',
    ['Berta Quispe + Jorge Salas + Luis Rey + Marta Solis'],
  ],
  [
    'Peruvian Foreign Minister Marta Solis and Bolivian Foreign Minister Berta Quispe signed the accord in La Paz on Monday in the presence of their presidents, Luis Rey and Jorge Salas.',
    ['Berta Quispe + Jorge Salas + Luis Rey + Marta Solis'],
  ],
  [
    'Peruvian Foreign Minister Marta Solis and Bolivian Foreign Minister Berta Quispe signed the accord in La Paz on Monday. President Luis Rey of Peru welcomed it.',
    ['Berta Quispe + Marta Solis'],
  ],
  [
    'Peruvian President Luis Rey received Finnish Prime Minister Elin Strand in Lima on Monday. On the Peruvian side Foreign Minister Marta Solis was at the table, on the Finnish side her colleague Arto Kivela.',
    ['Arto Kivela + Elin Strand + Luis Rey + Marta Solis'],
  ],
  [
    'Peruvian President Luis Rey received Finnish Prime Minister Elin Strand in Lima on Monday. Foreign Minister Marta Solis was at the table as well.',
    ['Elin Strand + Luis Rey + Marta Solis'],
  ],
  [
    'Omani Foreign Minister Said Harthy, whose country had brought them together, and Norwegian Foreign Minister Kari Dahl attended the signing.',
    [],
  ],
  [
    'Peruvian Foreign Minister Marta Solis and Bolivian Foreign Minister Berta Quispe signed the truce in Muscat on Monday. Omani Foreign Minister Said Harthy, whose country had brought the two together, and Norwegian Foreign Minister Kari Dahl witnessed the ceremony.',
    ['Berta Quispe + Kari Dahl + Marta Solis + Said Harthy'],
  ],
  [
    'President Luis Rey of Peru sat down in Lima on Monday with the presidents of Bolivia, Ecuador and Chile, Jorge Salas, Ana Pinto and Tomas Irarrazaval.',
    ['Ana Pinto + Jorge Salas + Luis Rey + Tomas Irarrazaval'],
  ],
  [
    'The envoys Nils Aune and Kari Dahl of Norway presented the plan to Peruvian President Luis Rey in Lima and to Bolivian President Jorge Salas in La Paz on Monday.',
    ['Jorge Salas + Kari Dahl + Nils Aune', 'Kari Dahl + Luis Rey + Nils Aune'],
  ],
  ['Foreign Minister Kari Dahl of Norway presented the plan to parliament in Oslo.', []],
  ['The junta would not let Norwegian envoy Nils Aune meet opposition leader Mya Thida in Yangon.', []],
  [
    'On a meeting of Foreign Ministers Kari Dahl of Norway and Marta Solis of Peru there is an agreement in principle, no more.',
    [],
  ],
  [
    'President Luis Rey of Peru and President Jorge Salas of Bolivia, in a common statement, announced a pipeline in Lima on Monday after talks in the old palace.',
    ['Jorge Salas + Luis Rey'],
  ],
  [
    'Those who want the pact had met for breakfast before the summit in Quito: Luis Rey of Peru, Jorge Salas of Bolivia and Tomas Irarrazaval of Chile, all of them presidents.',
    ['Jorge Salas + Luis Rey + Tomas Irarrazaval'],
  ],
  [
    'At the summit in Quito these leaders met: President Luis Rey of Peru, President Jorge Salas of Bolivia and President Ana Pinto of Ecuador.',
    [],
  ],
  [
    'Around the table sat Prime Ministers Elin Strand of Norway, Kaur Tammsaar of Estonia and Eino Vartia of Finland.',
    ['Eino Vartia + Elin Strand + Kaur Tammsaar'],
  ],
  [
    'Peruvian Foreign Minister Marta Solis and Bolivian Foreign Minister Berta Quispe signed the truce in Muscat on Monday. Sultan Qais bin Said of Oman and President Luis Rey of Peru stood behind the ministers as they did so.',
    ['Berta Quispe + Luis Rey + Marta Solis + Qais bin Said'],
  ],
  [
    'President Luis Rey of Peru and President Jorge Salas of Bolivia held talks in Lima on Monday. President Ana Pinto of Ecuador then joined them for a three-way meeting.',
    ['Ana Pinto + Jorge Salas + Luis Rey'],
  ],
  [
    'With their host, President Ana Pinto of Ecuador, Presidents Luis Rey of Peru and Jorge Salas of Bolivia cleared up the last points in Quito on Monday.',
    ['Ana Pinto + Jorge Salas + Luis Rey'],
  ],
  ['The road was cleared by President Luis Rey of Peru and President Jorge Salas of Bolivia sent flowers.', []],
];

test.each(TABLES)('Who sat there or looked on: %s', (text, expected) => {
  const held = meetingsIn(text).filter((line) => line.includes(' held '));
  expect([...new Set(held.map((line) => line.split(' | ')[0]))].sort()).toEqual(expected);
});
