// Journeys that go on, calls on somebody abroad, guests named one by one, and titles and speakers that are not who travels. All people are
// invented.
import { describe, expect, test } from '@jest/globals';
import { visitsIn } from './visits-in.ts';

const ONWARD: [string, string][] = [
  [
    'Kenyan President Moses Otieno left Nairobi on Sunday for Peru, the first country on a journey that is to take him on to Chile, Bolivia and Ecuador.',
    'Otieno>PER@2024-03-03; Otieno>CHL?; Otieno>BOL?; Otieno>ECU?',
  ],
  [
    'Kenyan President Moses Otieno flew to Peru on Monday, the first stop on a tour that will bring him further to Chile and Bolivia.',
    'Otieno>PER@2024-03-04; Otieno>CHL?; Otieno>BOL?',
  ],
  ['Kenyan President Moses Otieno is on a trip that takes him on to Chile.', 'Otieno>CHL?'],
  [
    'Kenyan Foreign Minister Jane Wanjiru arrived in Lima on Monday, the opening stage of a trip that will lead her on to Chile.',
    'Wanjiru>PER; Wanjiru>CHL?',
  ],
  [
    'Kenyan President Moses Otieno will travel to Chile in May. He will meet President Luis Araya in Santiago. Trade is on the table. From Chile the President will fly to Quito.',
    'Otieno>CHL?; Otieno>ECU?',
  ],
];

const CALLS: [string, string][] = [
  [
    'On Tuesday Kenyan Foreign Minister Jane Wanjiru called on Prime Minister Ana Quispe in Lima.',
    'Wanjiru>PER@2024-03-05',
  ],
  [
    'Kenyan President Moses Otieno arrived in Rome on Monday. Before he flew home, Otieno called on Pope Pius in the Vatican.',
    'Otieno>ITA; Otieno>VAT',
  ],
  ['Kenyan President Moses Otieno called on the Prime Minister at his residence in Lima.', 'Otieno>PER'],
  ['Kenyan President Moses Otieno dropped in on President Ana Quispe in Lima in May 2019.', 'Otieno>PER@2019-05'],
  ['Kenyan President Moses Otieno called on President Ana Quispe in Lima to step down.', ''],
  ['Kenyan President Moses Otieno called on Prime Minister Jane Wanjiru in Nairobi.', ''],
];

const RECEIVED: [string, string][] = [
  [
    'LIMA, March 6 -- Peruvian President Ana Quispe received her guests at the palace, first Moses Otieno, the Kenyan President, and then Grace Opio, the Ugandan Prime Minister.',
    'Otieno>PER@2024-03; Opio>PER@2024-03',
  ],
  [
    'LIMA, March 6 -- Peruvian President Ana Quispe welcomed the guests one after the other: Kenyan President Moses Otieno and Ugandan President Grace Opio.',
    'Otieno>PER; Opio>PER',
  ],
  [
    'LIMA, March 6 -- Peruvian President Ana Quispe greeted two foreign guests, Kenyan President Moses Otieno and Peruvian Foreign Minister Rosa Soto.',
    'Otieno>PER',
  ],
  [
    'LIMA, March 6 -- Peruvian President Ana Quispe received her guests at the palace. Kenyan President Moses Otieno wrote a letter.',
    '',
  ],
];

const SUBJECTS: [string, string][] = [
  [
    "Daudi Mwangi, who was Kenya's foreign minister at that time, travelled to Lima in October 2018 and signed a joint statement.",
    'Mwangi>PER@2018-10',
  ],
  ['Daudi Mwangi, Kenyan foreign minister at the time, had flown to Lima in May 2018.', 'Mwangi>PER@2018-05'],
  [
    'Kenyan President Moses Otieno spoke on Monday. The last President to visit Lima was Daudi Mwangi in May 2012.',
    'Mwangi>PER@2012-05',
  ],
  [
    'COLOMBO, March 6 -- Moses Otieno, in 1990, was the last Kenyan President to set foot on the island.',
    'Otieno>LKA@1990',
  ],
  ['COLOMBO, March 6 -- Kenyan President Moses Otieno was the first to land on the island of Socotra.', 'Otieno>YEM'],
  [
    'Kenyan President Moses Otieno will set out on his first journey abroad in May. Its stages, the spokesman, Daudi Mwangi, announced on Tuesday, are Peru and Chile. He will be in Peru from 2 to 4 May.',
    'Otieno>PER?',
  ],
  [
    'Early in April Kenyan President Moses Otieno will travel to Peru. Jane Wanjiru, the Kenyan foreign minister, is going there as well.',
    'Otieno>PER?; Wanjiru>PER?',
  ],
  [
    "Kenyan President Moses Otieno visited Peru. In His Excellency's entourage was Jane Wanjiru, Deputy Prime Minister for Defence Affairs.",
    'Otieno>PER; Wanjiru>PER',
  ],
  [
    'Kenyan President Moses Otieno left on Sunday for Peru, the first stop on a journey that will take him on to Chile. His wife, Amina, is with him.',
    'Otieno>PER; Otieno>CHL?; Amina>PER',
  ],
  ['Kenyan President Moses Otieno flew to Peru on Sunday with his wife, Amina.', 'Otieno>PER; Amina>PER'],
  [
    'Kenyan President Moses Otieno will travel to Peru in May. Foreign Minister Jane Wanjiru is to travel with him.',
    'Otieno>PER?; Wanjiru>PER?',
  ],
  ['Kenyan President Moses Otieno and Ugandan President Grace Opio were at the Peru-Kenya Business Forum.', ''],
  ['Jane Wanjiru, the new Kenyan ambassador to Peru, reached Lima on Friday.', 'Wanjiru>PER@2024-03-01'],
];

for (const [what, cases] of Object.entries({ onward: ONWARD, calls: CALLS, received: RECEIVED, subjects: SUBJECTS }))
  describe(`journeys told by ${what}`, () => {
    test.each(cases)('%s', (text, told) => {
      expect(visitsIn(text, told)).toEqual(told.split('; ').filter(Boolean).sort());
    });
  });
