// Delegations whose members are told a sentence later, whom "them" and "the two" mean beside whoever receives them, and how talks that
// were had, visits paid and guests welcomed are told. All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

// people of each meeting, without way, day and country
const MET: [string, string[]][] = [
  [
    'President Ivan Todorov of Bulgaria received a group of Peruvian lawmakers on Monday. It was led by the speaker of their congress, Carlos Mamani.',
    ['Carlos Mamani + Ivan Todorov'],
  ],
  [
    'A Peruvian delegation called on President Ivan Todorov of Bulgaria on Monday. At its head was Foreign Minister Marta Solis.',
    ['Ivan Todorov + Marta Solis'],
  ],
  [
    'Three heads of state pleaded with President Omar Bakri of Sudan in Khartoum on Monday. The delegation was led by President Joseph Okello of Uganda. Presidents Issa Moussa of Chad and Kwame Asiedu of Ghana had come with him.',
    ['Issa Moussa + Joseph Okello + Kwame Asiedu + Omar Bakri'],
  ],
  ['Mediators of the African Union met President Omar Bakri of Sudan in Khartoum on Monday.', []],
  [
    'A delegation will call on President Omar Bakri of Sudan in Khartoum next week. It is led by President Joseph Okello of Uganda.',
    [],
  ],
  [
    'President Luis Rey of Peru arrived on Monday with Foreign Minister Marta Solis. Bulgarian President Ivan Todorov received them in the afternoon.',
    ['Ivan Todorov + Luis Rey + Marta Solis'],
  ],
  [
    'President Luis Rey of Peru met President Jorge Salas of Bolivia in La Paz on Monday. The Peruvian also saw the speaker of the assembly, Carlos Mamani.',
    ['Carlos Mamani + Luis Rey', 'Jorge Salas + Luis Rey'],
  ],
  [
    'President Jorge Salas of Bolivia had invited Peruvian President Luis Rey, and the two spent the whole of Monday on the lake.',
    ['Jorge Salas + Luis Rey'],
  ],
  [
    'Foreign Ministers Marta Solis of Peru and Berta Quispe of Bolivia met in Oslo on Friday. The go-between was Norwegian envoy Nils Aune.',
    ['Berta Quispe + Marta Solis + Nils Aune'],
  ],
  [
    'Nothing came of the meeting that Ugandan President Joseph Okello had on Friday with King Tupou Fonua of Tonga.',
    ['Joseph Okello + Tupou Fonua'],
  ],
  [
    "Ugandan President Joseph Okello went to Nukualofa on Friday and was King Tupou Fonua's guest at dinner.",
    ['Joseph Okello + Tupou Fonua'],
  ],
  [
    'King Tupou Fonua of Tonga came to the airport to welcome Ugandan President Joseph Okello.',
    ['Joseph Okello + Tupou Fonua'],
  ],
  [
    'Chilean Foreign Minister Paula Rojas looked in on President Luis Rey of Peru on Monday.',
    ['Luis Rey + Paula Rojas'],
  ],
  ['Chilean Foreign Minister Paula Rojas looked on President Luis Rey of Peru as a friend.', []],
  [
    'The last time President Luis Rey of Peru and President Jorge Salas of Bolivia saw each other was in May in Quito.',
    ['Jorge Salas + Luis Rey'],
  ],
  ['President Luis Rey of Peru and President Jorge Salas of Bolivia saw the film at home.', []],
  [
    'A delegation led by Foreign Minister Marta Solis of Peru met President Ivan Todorov of Bulgaria on Monday.',
    ['Ivan Todorov + Marta Solis'],
  ],
  [
    'A Peruvian mission headed by Foreign Minister Marta Solis held talks with President Ivan Todorov of Bulgaria on Monday.',
    ['Ivan Todorov + Marta Solis'],
  ],
  [
    'Their delegation, headed by Speaker Carlos Mamani of Peru, was received by President Ivan Todorov of Bulgaria.',
    ['Carlos Mamani + Ivan Todorov'],
  ],
  [
    'Awaiting President Luis Rey of Peru at the airport was Bolivian President Jorge Salas.',
    ['Jorge Salas + Luis Rey'],
  ],
  [
    'President Luis Rey of Peru landed in La Paz on Monday. Waiting for him there were President Jorge Salas and Foreign Minister Berta Quispe of Bolivia.',
    ['Berta Quispe + Jorge Salas + Luis Rey'],
  ],
  [
    'Mediating between Foreign Ministers Marta Solis of Peru and Berta Quispe of Bolivia was Norwegian envoy Nils Aune.',
    ['Berta Quispe + Marta Solis + Nils Aune'],
  ],
  [
    'President Luis Rey of Peru came to La Paz on Monday. He was joined at the lunch by Bolivian President Jorge Salas.',
    ['Jorge Salas + Luis Rey'],
  ],
  ['President Luis Rey of Peru was joined on the trip by Foreign Minister Marta Solis.', []],
  ['A report by a team led by Norwegian envoy Nils Aune was welcomed by President Luis Rey of Peru.', []],
  [
    'President Luis Rey of Peru and President Jorge Salas of Bolivia are to meet in La Paz in June. Their first summit was held in Cusco in April 2022.',
    ['Jorge Salas + Luis Rey'],
  ],
  [
    'President Luis Rey of Peru will receive President Jorge Salas of Bolivia next week. Their last meeting took place in Quito in May 2021.',
    ['Jorge Salas + Luis Rey'],
  ],
  [
    'President Luis Rey of Peru will receive President Jorge Salas of Bolivia next week. Their second meeting will take place in Quito in August.',
    [],
  ],
  [
    'President Luis Rey of Peru and President Jorge Salas of Bolivia are both poets. Their first books were held in high regard.',
    [],
  ],
  [
    'President Luis Rey of Peru will receive President Jorge Salas of Bolivia next week. The last elections were held in Quito in May 2021.',
    [],
  ],
  [
    'In Quito, President Luis Rey of Peru and President Jorge Salas of Bolivia are due to come together for a second informal summit. Their first was held in Cusco in April 2022.',
    ['Jorge Salas + Luis Rey'],
  ],
];

test.each(MET)('Who met: %s', (text, expected) => {
  const held = meetingsIn(text).filter((line) => line.includes(' held '));
  expect([...new Set(held.map((line) => line.split(' | ')[0]))].sort()).toEqual(expected);
});
