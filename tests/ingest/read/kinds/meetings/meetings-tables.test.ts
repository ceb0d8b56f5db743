// Several at one table, or several met one by one. All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

// each: people | way and status | day | country
const CASES: [string, string[]][] = [
  [
    'In Lima on Monday Swedish Prime Minister Anna Berg met four presidents: Rosa Quispe, who was the host, Pedro Rojas of Chile, Bolivia’s Luis Araya and the Paraguayan Juan Soto.',
    ['Anna Berg + Juan Soto + Luis Araya + Pedro Rojas + Rosa Quispe | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Swedish Foreign Minister Anna Berg met Chilean Foreign Minister Luis Araya in Santiago on Monday. Later that day she was received by Chilean President Pedro Rojas.',
    [
      'Anna Berg + Luis Araya | in-person held | 2024-03-04 | CHL',
      'Anna Berg + Pedro Rojas | in-person held | 2024-03-04 | CHL',
    ],
  ],
  [
    'Swedish Foreign Minister Anna Berg met Chilean Foreign Minister Luis Araya in Santiago on Monday. She also called on President Pedro Rojas, and on Tuesday the minister saw Trade Minister Rosa Quispe.',
    [
      'Anna Berg + Luis Araya | in-person held | 2024-03-04 | CHL',
      'Anna Berg + Pedro Rojas | in-person held | 2024-03-04 | CHL',
      'Anna Berg + Rosa Quispe | in-person held | 2024-03-05 | CHL',
    ],
  ],
  [
    'A trilateral meeting of Swedish Foreign Minister Anna Berg, Chilean Foreign Minister Luis Araya and Peruvian Foreign Minister Rosa Quispe took place in Lima on Monday.',
    ['Anna Berg + Luis Araya + Rosa Quispe | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Chilean President Pedro Rojas hosted Swedish Prime Minister Nils Holm and Kenyan President Daniel Otieno for a working lunch on Monday.',
    ['Daniel Otieno + Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | CHL'],
  ],
  [
    'On the sidelines of the summit Chilean President Pedro Rojas met separately with Swedish Prime Minister Nils Holm and Kenyan President Daniel Otieno.',
    ['Nils Holm + Pedro Rojas | in-person held | - | -', 'Daniel Otieno + Pedro Rojas | in-person held | - | -'],
  ],
  [
    'Chilean President Pedro Rojas met Swedish Prime Minister Nils Holm and Kenyan President Daniel Otieno in separate meetings on Monday.',
    [
      'Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | -',
      'Daniel Otieno + Pedro Rojas | in-person held | 2024-03-04 | -',
    ],
  ],
  [
    'Swedish Prime Minister Nils Holm conferred with Pedro Rojas, President of Chile, and lunched with Daniel Otieno, President of Kenya.',
    ['Nils Holm + Pedro Rojas | in-person held | - | -', 'Daniel Otieno + Nils Holm | in-person held | - | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm and Foreign Minister Anna Berg met respectively with Chilean President Pedro Rojas and Foreign Minister Luis Araya on Monday.',
    [
      'Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | -',
      'Anna Berg + Luis Araya | in-person held | 2024-03-04 | -',
    ],
  ],
  [
    'Kenyan President Daniel Otieno met Ugandan President Moses Kintu in Kampala on Monday. The latter later called on Tanzanian President Amina Juma at her hotel.',
    [
      'Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | UGA',
      'Amina Juma + Moses Kintu | in-person held | 2024-03-04 | UGA',
    ],
  ],
  [
    'Kenyan President Daniel Otieno brought Ugandan President Moses Kintu and Rwandan President Jean Habimana to his residence on Monday.',
    ['Daniel Otieno + Jean Habimana + Moses Kintu | in-person held | 2024-03-04 | -'],
  ],
  [
    'Kenyan President Daniel Otieno met Ugandan President Moses Kintu in Nairobi on Monday. Seated at the table were also Foreign Minister Grace Wanjiru and Ugandan Foreign Minister Ruth Akello.',
    ['Daniel Otieno + Grace Wanjiru + Moses Kintu + Ruth Akello | in-person held | 2024-03-04 | KEN'],
  ],
  [
    "Kenyan President Daniel Otieno met Ugandan President Moses Kintu in Nairobi on Monday. The European Union's envoy, Karl Weber, sat in on the talks.",
    ['Daniel Otieno + Karl Weber + Moses Kintu | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'Kenyan Foreign Minister Grace Wanjiru and Ugandan Foreign Minister Ruth Akello initialled the pact before the eyes of UN envoy Karl Weber.',
    ['Grace Wanjiru + Karl Weber + Ruth Akello | in-person held | - | -'],
  ],
  [
    'Kenyan Foreign Minister Grace Wanjiru chaired the meeting in Nairobi on Monday, with Ugandan Foreign Minister Ruth Akello, Karl Weber and Jean Habimana around the table.',
    ['Grace Wanjiru + Jean Habimana + Karl Weber + Ruth Akello | in-person held | 2024-03-04 | KEN'],
  ],
  [
    'EU foreign policy chief Karl Weber conferred with each in turn: Kenyan Foreign Minister Grace Wanjiru and Ugandan Foreign Minister Ruth Akello.',
    ['Grace Wanjiru + Karl Weber | in-person held | - | -', 'Karl Weber + Ruth Akello | in-person held | - | -'],
  ],
  [
    'Swedish Prime Minister Anna Berg joined Chilean President Pedro Rojas and Peruvian President Rosa Quispe for a trilateral in Lima.',
    ['Anna Berg + Pedro Rojas + Rosa Quispe | in-person held | - | PER'],
  ],
  [
    'Chilean President Pedro Rojas, Peruvian President Rosa Quispe and Swedish Prime Minister Anna Berg gathered in Lima on Monday for a trilateral summit.',
    ['Anna Berg + Pedro Rojas + Rosa Quispe | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Gathered in Lima for the trilateral, Chilean President Pedro Rojas, Peruvian President Rosa Quispe and Swedish Prime Minister Anna Berg signed a pact.',
    ['Anna Berg + Pedro Rojas + Rosa Quispe | in-person held | - | PER'],
  ],
  [
    'The three-way talks brought together Chilean President Pedro Rojas, Peruvian President Rosa Quispe and Swedish Prime Minister Anna Berg.',
    ['Anna Berg + Pedro Rojas + Rosa Quispe | in-person held | - | -'],
  ],
  [
    'The talks were attended by Chilean President Pedro Rojas, Peruvian President Rosa Quispe and Swedish Prime Minister Anna Berg.',
    ['Anna Berg + Pedro Rojas + Rosa Quispe | in-person held | - | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman held bilateral meetings with several counterparts, including Prime Minister Bounmy Vong of Laos and Prime Minister Sok Dara of Cambodia, in Jakarta on Monday.',
    [
      'Aziz Rahman + Bounmy Vong | in-person held | 2024-03-04 | IDN',
      'Aziz Rahman + Sok Dara | in-person held | 2024-03-04 | IDN',
    ],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman and Indonesian President Budi Hartono witnessed the signing of the accord by Foreign Ministers Farah Idris and Dewi Sari.',
    ['Aziz Rahman + Budi Hartono + Dewi Sari + Farah Idris | in-person held | - | -'],
  ],
  [
    'Philippine President Jose Ramos opened the day with a breakfast meeting with Indonesian President Budi Hartono and ended it at a dinner hosted by Malaysian Prime Minister Aziz Rahman.',
    ['Budi Hartono + Jose Ramos | in-person held | - | -', 'Aziz Rahman + Jose Ramos | in-person held | - | MYS'],
  ],
  [
    'Philippine President Jose Ramos met Indonesian President Budi Hartono on Monday, Malaysian Prime Minister Aziz Rahman on Tuesday and Thai Prime Minister Somchai Prasert on Wednesday.',
    [
      'Budi Hartono + Jose Ramos | in-person held | 2024-03-04 | -',
      'Aziz Rahman + Jose Ramos | in-person held | 2024-03-05 | -',
      'Jose Ramos + Somchai Prasert | in-person held | 2024-03-06 | -',
    ],
  ],
  [
    'Philippine President Jose Ramos met Indonesian President Budi Hartono in Jakarta on Monday and Malaysian Prime Minister Aziz Rahman in Putrajaya on Tuesday.',
    [
      'Budi Hartono + Jose Ramos | in-person held | 2024-03-04 | IDN',
      'Aziz Rahman + Jose Ramos | in-person held | 2024-03-05 | MYS',
    ],
  ],
  [
    'Envoy Karl Weber shuttled between Philippine President Jose Ramos and Indonesian President Budi Hartono.',
    ['Jose Ramos + Karl Weber | in-person held | - | -', 'Budi Hartono + Karl Weber | in-person held | - | -'],
  ],
  [
    'Talks mediated by UN envoy Karl Weber between Philippine President Jose Ramos and Indonesian President Budi Hartono ended on Monday.',
    ['Budi Hartono + Jose Ramos + Karl Weber | in-person held | - | -'],
  ],
];

test.each(CASES)('tables of three and more, and meetings apart: %s', (text, told) => {
  expect(meetingsIn(text)).toEqual(told);
});
