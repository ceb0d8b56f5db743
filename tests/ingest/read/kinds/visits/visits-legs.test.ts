// Journeys told leg by leg, by those left unnamed, by company and by guests. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { visitsIn } from './visits-in.ts';

const LEGS: [string, string][] = [
  [
    'Kenyan President Moses Otieno arrived in Lima on Monday. Chile is the next station, Bolivia the last.',
    'Otieno>PER; Otieno>CHL?; Otieno>BOL?',
  ],
  ['Kenyan President Moses Otieno visited Lima on Monday. Bolivia followed on Tuesday.', 'Otieno>PER; Otieno>BOL'],
  [
    'Kenyan President Moses Otieno landed in Lima on Monday. Quito and La Paz come next.',
    'Otieno>PER; Otieno>ECU?; Otieno>BOL?',
  ],
  ["Kenyan President Moses Otieno was in Lima on Monday. On Tuesday it was Quito's turn.", 'Otieno>PER; Otieno>ECU'],
  ['Kenyan President Moses Otieno is in Lima. First on his list was Quito.', 'Otieno>PER; Otieno>ECU'],
  [
    'Kenyan President Moses Otieno is in Lima. Quito and La Paz remain on his itinerary.',
    'Otieno>PER; Otieno>ECU?; Otieno>BOL?',
  ],
  ['Kenyan President Moses Otieno flew to Lima on Monday. The journey had started in Quito.', 'Otieno>PER; Otieno>ECU'],
  ['Kenyan President Moses Otieno flew to Lima on Monday. Before that came Brazil.', 'Otieno>PER; Otieno>BRA'],
  [
    'Kenyan Foreign Minister Jane Wanjiru starts a tour of the region on Monday. Chile is first, then come Peru and Bolivia.',
    'Wanjiru>CHL?; Wanjiru>PER?; Wanjiru>BOL?',
  ],
  // the leader of a delegation is under way
  [
    'Kenyan President Moses Otieno flew to Lima on Monday. On Tuesday the Kenyan delegation reached Chile.',
    'Otieno>PER; Otieno>CHL',
  ],
  [
    'Kenyan President Moses Otieno flew to Lima on Monday. On Tuesday the Ghanaian delegation reached Chile.',
    'Otieno>PER',
  ],
  ['Iran is on the list of sponsors of terrorism, Kenyan President Moses Otieno said.', ''],
  ['Chile is the next country to join the pact, Kenyan President Moses Otieno said.', ''],
];

const THERE: [string, string][] = [
  ['Kenyan President Moses Otieno spoke of Peru on Monday. He had been there twice as a student.', 'Otieno>PER'],
  ['LIMA, March 6 -- Kenyan President Moses Otieno had not been to the country since 2019.', 'Otieno>PER@2019'],
  ['No Kenyan president had come to Peru since Moses Otieno in 2012.', 'Otieno>PER@2012'],
  [
    'LIMA, March 6 -- It is the first visit by a Kenyan head of state since President Moses Otieno landed in 2012.',
    'Otieno>PER@2012',
  ],
  ['Kenyan President Moses Otieno spent three days in Peru.', 'Otieno>PER'],
  ["Kenyan President Moses Otieno's two days in Peru ended on Monday.", 'Otieno>PER'],
  ['Kenyan President Moses Otieno left Lima for Quito on Monday.', 'Otieno>PER; Otieno>ECU'],
  ['Kenyan President Moses Otieno has just returned from a visit to Lima.', 'Otieno>PER'],
  ['LIMA, March 6 -- Kenyan President Moses Otieno is in town for talks.', 'Otieno>PER'],
  ['Kenyan President Moses Otieno will be in Lima for the summit on Friday.', 'Otieno>PER?'],
  ['Kenyan President Moses Otieno, whose wife is with him in Chile, had last been to Peru in 2018.', 'Otieno>PER@2018'],
  ['Kenyan President Moses Otieno and his ministers came to Peru on Monday.', 'Otieno>PER'],
  ['LIMA, March 6 -- A surprise guest was Kenyan President Moses Otieno.', 'Otieno>PER'],
  ['Security officials of Kenyan President Moses Otieno came to Peru on Monday.', ''],
];

const COMPANY: [string, string][] = [
  [
    'Kenyan President Moses Otieno landed in Lima on Monday. With him were Foreign Minister Jane Wanjiru and Trade Minister Peter Mwangi.',
    'Otieno>PER; Wanjiru>PER; Mwangi>PER',
  ],
  [
    'Kenyan President Moses Otieno landed in Lima on Monday. Foreign Minister Jane Wanjiru was in the delegation, as was Trade Minister Peter Mwangi.',
    'Otieno>PER; Wanjiru>PER; Mwangi>PER',
  ],
  [
    'Kenyan President Moses Otieno landed in Lima on Monday. Foreign Minister Jane Wanjiru, who is accompanying him, met her Peruvian counterpart, Rosa Quispe.',
    'Otieno>PER; Wanjiru>PER',
  ],
  [
    'Kenyan President Moses Otieno was accompanied to Peru by Foreign Minister Jane Wanjiru.',
    'Otieno>PER; Wanjiru>PER',
  ],
  [
    'Kenyan President Moses Otieno flew to Lima on Monday. Foreign Minister Jane Wanjiru and other officials travelled with him.',
    'Otieno>PER; Wanjiru>PER',
  ],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno had made the journey, as had Ugandan President Grace Opio.',
    'Otieno>PER; Opio>PER',
  ],
  [
    'Kenyan President Moses Otieno landed in Lima on Monday. Peruvian President Rosa Quispe accompanied him to the plane.',
    'Otieno>PER',
  ],
];

const GUESTS: [string, string][] = [
  [
    'LIMA, March 6 -- Peruvian President Rosa Quispe and Kenyan President Moses Otieno had talks on Monday. She told her guest that Peru would help.',
    'Otieno>PER',
  ],
  ['LIMA, March 6 -- Peruvian President Rosa Quispe received Kenyan President Moses Otieno on Monday.', ''],
  ['In Peru Kenyan President Moses Otieno was received by President Rosa Quispe.', 'Otieno>PER'],
];

for (const [what, cases] of Object.entries({ legs: LEGS, there: THERE, company: COMPANY, guests: GUESTS }))
  describe(`journeys told by ${what}`, () => {
    test.each(cases)('%s', (text, told) => {
      expect(visitsIn(text, told)).toEqual(told.split('; ').filter(Boolean).sort());
    });
  });
