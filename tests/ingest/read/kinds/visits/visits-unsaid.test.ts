// Journeys of which only a sign is told, and mended constructions: goals that nobody knows, departures, what was never to be. All people are
// invented.
import { describe, expect, test } from '@jest/globals';
import { visitsIn } from './visits-in.ts';

const SIGNS: [string, string][] = [
  ['LIMA, March 6 -- Kenyan Foreign Minister Jane Wanjiru came as an emissary of her President.', 'Wanjiru>PER'],
  ['LIMA, March 6 -- Kenyan Foreign Minister Jane Wanjiru signed the text. She stays until Sunday.', 'Wanjiru>PER'],
  [
    'LIMA, March 6 -- Kenyan Foreign Minister Jane Wanjiru handed over a letter. She travelled back to Nairobi the same evening.',
    'Wanjiru>PER',
  ],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno had talks with President Rosa Quispe. He goes home on Friday.',
    'Otieno>PER',
  ],
  ['LIMA, March 6 -- Kenyan President Moses Otieno and his host had landed at Urquillos on Monday.', 'Otieno>PER'],
  [
    'LIMA, March 6 -- President Rosa Quispe embraced Kenyan President Moses Otieno at the foot of the steps.',
    'Otieno>PER',
  ],
  ['LIMA, March 6 -- President Rosa Quispe saw off Kenyan President Moses Otieno at the airport.', 'Otieno>PER'],
  // her own country, a journey of long ago, an ambassador, words that tell no journey
  ['LIMA, March 6 -- Foreign Minister Luz Quispe came as an emissary of her President.', ''],
  ['LIMA, March 6 -- In 2011 Kenyan President Moses Otieno went home empty-handed.', ''],
  ['LIMA, March 6 -- Kenyan Ambassador Jane Wanjiru goes home on Friday.', ''],
  ['LIMA, March 6 -- Kenyan Foreign Minister Jane Wanjiru came to terms with it. She stays in office.', ''],
];

const GOALS: [string, string][] = [
  // each goal with a time of its own
  [
    'NAIROBI, March 6 -- Kenyan President Moses Otieno is to be in Chile on Monday and in Peru on Tuesday.',
    'Otieno>CHL?@2024-03-11; Otieno>PER?@2024-03-12',
  ],
  [
    'NAIROBI, March 6 -- Kenyan President Moses Otieno visited Chile in 2019, Peru in 2020 and Bolivia two years later.',
    'Otieno>BOL@2022; Otieno>CHL@2019; Otieno>PER@2020',
  ],
  [
    "NAIROBI, March 6 -- Kenyan President Moses Otieno's tour takes him to Chile on Monday and Peru on Wednesday.",
    'Otieno>CHL?@2024-03-11; Otieno>PER?@2024-03-13',
  ],
  [
    "NAIROBI, March 6 -- Kenyan President Moses Otieno was in Chile in May, and Peru's Senate in June heard him.",
    'Otieno>CHL',
  ],
  // stops without their order, a return, an early departure, company
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno arrived on Monday. Quito and Bogota had been his stations before.',
    'Otieno>COL; Otieno>ECU; Otieno>PER',
  ],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno arrived on Monday. His destination is Quito.',
    'Otieno>ECU?; Otieno>PER',
  ],
  [
    'NAIROBI, March 6 -- Upon his return from Lima on Monday, Kenyan President Moses Otieno spoke to newsmen.',
    'Otieno>PER',
  ],
  [
    'NAIROBI, March 6 -- Before he left for Lima on Monday, Kenyan President Moses Otieno spoke to newsmen.',
    'Otieno>PER',
  ],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno will leave Peru tomorrow after talks with President Rosa Quispe.',
    'Otieno>PER',
  ],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno arrived on Monday. Kenyan Foreign Minister Jane Wanjiru was on the trip too.',
    'Otieno>PER; Wanjiru>PER',
  ],
  ['LIMA, March 6 -- Kenyan President Moses Otieno, who had been the first of them to arrive, waved.', 'Otieno>PER'],
  ['NAIROBI, March 6 -- Kenyan Foreign Minister Jane Wanjiru, in Lima at the time, said no.', 'Wanjiru>PER'],
  // who is meant
  [
    'NAIROBI, March 6 -- Foreign Minister Jane Wanjiru of Kenya will be the guest of her Peruvian counterpart Luz Quispe. He had been to Kenya in May.',
    'Quispe>KEN; Wanjiru>PER?',
  ],
  [
    'KYIV, March 6 -- Three leaders sat in the train: Ewa Nowak of Poland, the Peruvian Luz Quispe and Moses Otieno of Kenya. They reached Kyiv after dark.',
    'Nowak>UKR; Otieno>UKR; Quispe>UKR',
  ],
  [
    'LIMA, March 6 -- No Kenyan had set foot there before Kenyan President Moses Otieno stepped off the plane on Tuesday.',
    'Otieno>PER@2024-03-05',
  ],
  ['LIMA, March 6 -- Kenyan President Moses Otieno took the night flight to Quito.', 'Otieno>ECU'],
  ["LIMA, March 6 -- Kenyan President Moses Otieno's Peruvian stay ends today.", 'Otieno>PER'],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno came from Quito and is bound for Santiago.',
    'Otieno>CHL?; Otieno>ECU; Otieno>PER',
  ],
  [
    'NAIROBI, March 6 -- The day before his departure for Lima, President Moses Otieno explained his plans.',
    'Otieno>PER?',
  ],
  [
    'NAIROBI, March 6 -- President Moses Otieno is on a visit to three Andean states. Peru was the first of them; Chile will be the last.',
    'Otieno>CHL?; Otieno>PER',
  ],
  [
    "LIMA, March 6 -- Kenyan President Moses Otieno's visit to Peru was the last leg of a journey that had led through Quito and Santiago.",
    'Otieno>CHL; Otieno>ECU; Otieno>PER',
  ],
  [
    'NAIROBI, March 6 -- Kenyan President Moses Otieno dropped his visit to Peru, and Kenyan Foreign Minister Jane Wanjiru went in his stead.',
    'Wanjiru>PER',
  ],
  [
    'NAIROBI, March 6 -- Kenyan President Moses Otieno knows Lima. He was there in 2019 with Peter Mwangi, then minister.',
    'Mwangi>PER; Otieno>PER',
  ],
  ['NAIROBI, March 6 -- President Moses Otieno was to have been in Lima this week.', ''],
  ['NAIROBI, March 6 -- President Moses Otieno would go to Lima tomorrow if it helped, he said.', ''],
  ['NAIROBI, March 6 -- President Moses Otieno arrived home on Sunday.', ''],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno arrived on Monday. He is accompanied by his Peruvian counterpart, the Minister of Planning Luz Quispe.',
    'Otieno>PER',
  ],
];

describe('journeys of which only a sign is told', () => {
  test.each(SIGNS)('%s', (text, told) => {
    expect(visitsIn(text, told)).toEqual(told.split('; ').filter(Boolean).sort());
  });
});

describe('goals told by other words', () => {
  test.each(GOALS)('%s', (text, told) => {
    expect(visitsIn(text, told)).toEqual(told.split('; ').filter(Boolean).sort());
  });
});
