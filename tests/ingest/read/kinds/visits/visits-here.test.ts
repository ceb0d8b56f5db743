// Journeys as those tell them among whom the traveller comes: arrivals, stays, plans and departures without a goal, company brought along,
// predecessors who came before. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { visitsIn } from './visits-in.ts';

const CASES: [string, string][] = [
  [
    'LIMA, March 6 -- For Kenyan President Moses Otieno it was the first journey to Peru since he took office.',
    'Otieno>PER',
  ],
  ['LIMA, March 6 -- Kenyan President Moses Otieno, who has been in Peru since Sunday, laid a wreath.', 'Otieno>PER'],
  ['LIMA, March 6 -- Kenyan President Moses Otieno had made the trip at short notice.', 'Otieno>PER'],
  ["LIMA, March 6 -- It is Kenyan President Moses Otieno's third visit in as many years.", 'Otieno>PER'],
  ['LIMA, March 6 -- Kenyan President Moses Otieno flew out again in the evening.', 'Otieno>PER'],
  ['NAIROBI, March 6 -- On her way back from Chile, Kenyan President Grace Opio spoke of trade.', 'Opio>CHL'],
  ['Relations with Chile are good. Kenyan President Grace Opio said that her trip there had helped.', 'Opio>CHL'],
  ['After Chile and Peru, Kenyan President Grace Opio is visiting Colombia.', 'Opio>CHL; Opio>COL; Opio>PER'],
  ['Flying to Chile for the talks was Kenyan President Grace Opio.', 'Opio>CHL'],
  ['LIMA, March 6 -- Met by Peruvian President Juan Mora on arrival was Kenyan President Grace Opio.', 'Opio>PER'],
  ['NAIROBI, March 6 -- Kenyan President Moses Otieno is back from Lima.', 'Otieno>PER'],
  ['NAIROBI, March 6 -- Foreign Minister Jane Wanjiru will be in Lima for the occasion on 12 March.', 'Wanjiru>PER?'],
  [
    'LIMA, March 6 -- Peruvian President Rosa Quispe had Kenyan President Moses Otieno as her guest on Monday.',
    'Otieno>PER',
  ],
  ['LIMA, March 6 -- Peru played host on Monday to Kenyan President Moses Otieno.', 'Otieno>PER'],
  [
    'LIMA, March 6 -- Among the guests were Kenyan President Moses Otieno and Ugandan President Grace Opio.',
    'Otieno>PER; Opio>PER',
  ],
  ['LIMA, March 6 -- The visitor from Nairobi, President Moses Otieno of Kenya, thanked his host.', 'Otieno>PER'],
  ['LIMA, March 6 -- Kenyan President Moses Otieno stepped off the plane at noon on Monday.', 'Otieno>PER'],
  [
    'LIMA, March 6 -- A guard of honour was drawn up at the airport for Kenyan President Moses Otieno when he landed on Monday.',
    'Otieno>PER',
  ],
  ['LIMA, March 6 -- On the second day of his visit, Kenyan President Moses Otieno saw the port.', 'Otieno>PER'],
  ['LIMA, March 6 -- Kenyan President Moses Otieno ends a three-day stay today.', 'Otieno>PER'],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno arrived from Quito, the first stop of his tour.',
    'Otieno>PER; Otieno>ECU',
  ],
  ['LIMA, March 6 -- From here Kenyan President Moses Otieno continues to Quito on Thursday.', 'Otieno>ECU?'],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno, on a tour that has already taken him to Quito and Bogota, met students.',
    'Otieno>ECU; Otieno>COL',
  ],
  ['LIMA, March 6 -- Kenyan President Moses Otieno will fly on to Santiago tomorrow.', 'Otieno>CHL?'],
  ['LIMA, March 6 -- A visit by Kenyan President Moses Otieno is planned for June.', 'Otieno>PER?'],
  ['LIMA, March 6 -- Kenyan President Moses Otieno is expected here in June.', 'Otieno>PER?'],
  ['LIMA, March 6 -- Kenyan President Moses Otieno accepted an invitation to visit Peru.', ''],
  ['LIMA, March 6 -- Kenyan President Moses Otieno accepted the invitation and will come in June.', 'Otieno>PER?'],
  ["NAIROBI, March 6 -- Otieno's predecessor, Daniel Kiprop, had been in Lima in 2012.", 'Kiprop>PER'],
  ["LIMA, March 6 -- Peru's guest this week is Moses Otieno, the Kenyan President.", 'Otieno>PER'],
  [
    'NAIROBI, March 6 -- Kenyan President Moses Otieno will travel to Peru on Thursday. He takes two ministers along: Foreign Minister Jane Wanjiru; and Trade Minister Peter Mwangi. Health Minister Ruth Akinyi stays at home.',
    'Otieno>PER?; Wanjiru>PER?; Mwangi>PER?',
  ],
  [
    'NAIROBI, March 6 -- Kenyan President Moses Otieno will travel to Peru on Thursday. Foreign Minister Jane Wanjiru goes with the President; Trade Minister Peter Mwangi is to be on board as well.',
    'Otieno>PER?; Wanjiru>PER?; Mwangi>PER?',
  ],
  [
    'LIMA, March 6 -- His business in Ecuador done, Kenyan President Moses Otieno flew on to Chile on Tuesday.',
    'Otieno>ECU; Otieno>CHL',
  ],
  ['LIMA, March 6 -- The last Kenyan president to come was Daniel Kiprop in 2012.', 'Kiprop>PER'],
  ['LIMA, March 6 -- Not since Daniel Kiprop in 2012 has a Kenyan president set foot in Peru.', 'Kiprop>PER'],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno arrived on Tuesday. His wife, Ruth Otieno, is with him.',
    'Otieno>PER; Otieno>PER',
  ],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno arrived on Tuesday. He brought along Foreign Minister Jane Wanjiru and Trade Minister Peter Mwangi.',
    'Otieno>PER; Wanjiru>PER; Mwangi>PER',
  ],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno arrived on Tuesday at the head of a delegation that includes Foreign Minister Jane Wanjiru.',
    'Otieno>PER; Wanjiru>PER',
  ],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno arrived on Tuesday. His foreign minister, Jane Wanjiru, had come a day earlier.',
    'Otieno>PER; Wanjiru>PER',
  ],
  [
    'NAIROBI, March 6 -- The President of Peru, Rosa Quispe, has been invited to Kenya and is to come in the autumn.',
    'Quispe>KEN?',
  ],
  ['NAIROBI, March 6 -- Foreign Minister Jane Wanjiru set out for Lima on Monday.', 'Wanjiru>PER'],
  ['NAIROBI, March 6 -- Foreign Minister Jane Wanjiru was sent to Lima on Monday.', 'Wanjiru>PER'],
  [
    'NAIROBI, March 6 -- It was in Lima, where President Moses Otieno had gone for the summit, that the two first met.',
    'Otieno>PER',
  ],
  ['NAIROBI, March 6 -- When President Moses Otieno was in Lima in May 2023, the two agreed on it.', 'Otieno>PER'],
  ['NAIROBI, March 6 -- During a stay in Lima in May 2023 President Moses Otieno had promised it.', 'Otieno>PER'],
  ['NAIROBI, March 6 -- President Moses Otieno had promised it on his visit to Lima in May 2023.', 'Otieno>PER'],
  ['NAIROBI, March 6 -- Peruvian Foreign Minister Luis Paz is here until Friday.', 'Paz>KEN'],
  ['NAIROBI, March 6 -- Peruvian Foreign Minister Luis Paz left in the afternoon for Kampala.', 'Paz>UGA'],
  ['NAIROBI, March 6 -- Peruvian Foreign Minister Luis Paz came for the funeral.', 'Paz>KEN'],
  ['NAIROBI, March 6 -- Peruvian Foreign Minister Luis Paz had come to Nairobi for the occasion.', 'Paz>KEN'],
  ['NAIROBI, March 6 -- Peruvian Foreign Minister Luis Paz, who was here for two days, signed it.', 'Paz>KEN'],
  [
    'NAIROBI, March 6 -- The plane that brought Peruvian Foreign Minister Luis Paz landed at noon on Monday.',
    'Paz>KEN',
  ],
  ['NAIROBI, March 6 -- Peruvian Foreign Minister Luis Paz has cut his trip short and flown home.', 'Paz>KEN'],
  [
    'NAIROBI, March 6 -- Peruvian Foreign Minister Luis Paz saw President Moses Otieno at State House before he left for the airport.',
    '',
  ],
  [
    'NAIROBI, March 6 -- The Kenyan president will be the guest of President Rosa Quispe of Peru in Lima in June. President Moses Otieno said so.',
    'Otieno>PER?',
  ],
  [
    'NAIROBI, March 6 -- President Moses Otieno will go to Lima in June to return the visit that President Rosa Quispe of Peru paid in 2022.',
    'Otieno>PER?; Quispe>KEN',
  ],
  ["NAIROBI, March 6 -- President Moses Otieno's first trip abroad had been to Lima.", 'Otieno>PER'],
  ["NAIROBI, March 6 -- President Moses Otieno's first trip abroad will take him to Lima.", 'Otieno>PER?'],
  ['NAIROBI, March 6 -- President Moses Otieno opened the embassy in Lima during a visit last year.', 'Otieno>PER'],
  // what is no journey, or tells of none here
  ['NAIROBI, March 6 -- Peruvian Foreign Minister Luis Paz will come under pressure in June.', ''],
  ['NAIROBI, March 6 -- Peruvian Foreign Minister Luis Paz was sent to prison in Lima on Monday.', ''],
  ['NAIROBI, March 6 -- President Rosa Quispe of Peru welcomed the two guests on Monday.', ''],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno chose China for his first trip after taking office in June 2023.',
    'Otieno>CHN',
  ],
];

describe('journeys told where the traveller comes to', () => {
  test.each(CASES)('%s', (text, told) => {
    expect(visitsIn(text, told)).toEqual(told.split('; ').filter(Boolean).sort());
  });
});
