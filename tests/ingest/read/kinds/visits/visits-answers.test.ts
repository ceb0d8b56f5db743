// Journeys told by another journey, by who came along, or by what was done in a place when somebody came. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { visitsIn } from './visits-in.ts';

const ANSWERS: [string, string][] = [
  [
    'LIMA, March 6 -- Never before had a Kenyan president come here. Kenyan President Moses Otieno did so on Monday.',
    'Otieno>PER@2024-03-04',
  ],
  [
    'LIMA, March 6 -- Chilean President Luis Araya was to visit Kenya in 2022. Chilean Foreign Minister Ana Soto did so in 2023.',
    'Araya>KEN?@2022; Soto>KEN@2023',
  ],
  [
    'LIMA, March 6 -- Peruvian Foreign Minister Rosa Quispe wrote a book. Kenyan President Moses Otieno did so as well.',
    '',
  ],
  [
    'Peruvian President Rosa Quispe came to Nairobi in May 2023. Kenyan President Moses Otieno returned the visit in August 2023.',
    'Quispe>KEN@2023-05; Otieno>PER@2023-08',
  ],
  [
    'Peruvian President Rosa Quispe came to Nairobi in May 2023. Kenyan President Moses Otieno will return the visit in June.',
    'Quispe>KEN@2023-05; Otieno>PER?@2024-06',
  ],
  [
    'Peruvian President Rosa Quispe came to Nairobi in May 2023. Kenyan President Moses Otieno paid a return visit in August 2023.',
    'Quispe>KEN@2023-05; Otieno>PER@2023-08',
  ],
  ['Kenyan President Moses Otieno returned the call on Monday.', ''],
  [
    'LIMA, March 6 -- The delegation was led by Kenyan President Moses Otieno. Presidents Grace Opio of Uganda and Amina Hassan of Tanzania had come with him.',
    'Otieno>PER; Opio>PER; Hassan>PER',
  ],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno visited Tokyo last week. Kenyan Foreign Minister Jane Wanjiru had come with him.',
    'Otieno>JPN; Wanjiru>JPN',
  ],
  ['LIMA, March 6 -- Kenyan President Moses Otieno was the last to come, in December 1996.', 'Otieno>PER@1996-12'],
  [
    'They agreed on it in Lima on 4 May 2023, when Kenyan President Moses Otieno came for the inauguration.',
    'Otieno>PER@2023-05-04',
  ],
  [
    'The treaty was signed in Lima in May 2023, when Kenyan President Moses Otieno was on a state visit.',
    'Otieno>PER@2023-05',
  ],
  [
    'They first met in Quito, to which Kenyan President Moses Otieno, then new in office, had travelled for the summit.',
    'Otieno>ECU',
  ],
  ['The treaty was signed in Lima in May 2023, when Kenyan President Moses Otieno came to power.', ''],
];

const FURTHER_ON: [string, string][] = [
  [
    'NAIROBI, March 6 -- Foreign Minister Moses Otieno spoke of the guest. At the end of a visit to Morocco, in the course of which he had talks with Moroccan Foreign Minister Amina Alaoui, Peruvian Foreign Minister Luis Paz voiced concern.',
    'Paz>MAR',
  ],
  [
    'Kenyan President Moses Otieno arrived in Lima on Monday. From the capital he travels on to Arequipa.',
    'Otieno>PER',
  ],
  [
    'PRETORIA, March 6 -- Kenyan President Moses Otieno landed here on Monday. He had come from Lima. With him was his wife, Ruth Otieno.',
    'Otieno>ZAF; Otieno>PER; Otieno>ZAF',
  ],
  [
    'On 31 March Kenyan President Moses Otieno will travel to Lima, where he will be joined by Chilean President Luis Araya.',
    'Otieno>PER?; Araya>PER?',
  ],
  ['American Representatives Frank Oakes and Jane Mills travelled to Yerevan on Monday.', 'Oakes>ARM; Mills>ARM'],
  [
    'They agreed in Lima in October 2023, when Kenyan President Moses Otieno became the first foreign guest of the government.',
    'Otieno>PER@2023-10',
  ],
  [
    'The Prime Minister hopes that a new era opens when Kenyan President Moses Otieno comes to Osaka late in June for the summit.',
    'Otieno>JPN?@2024-06',
  ],
];

const FROM_HOME: [string, string][] = [
  ['LIMA, March 6 -- Kenyan President Moses Otieno had come from Nairobi.', 'Otieno>PER'],
  [
    'LIMA, March 6 -- Kenyan President Moses Otieno and Ugandan President Grace Opio had flown in from Nairobi and Kampala.',
    'Otieno>PER; Opio>PER',
  ],
  ['Kenyan President Moses Otieno has gone home from Peru after two days.', 'Otieno>PER'],
];

const REALMS: [string, string][] = [
  [
    'LIMA, March 6 -- Leaders spoke about Saudi Arabia. Kenyan President Moses Otieno set foot in the Kingdom for the first time since 2017.',
    'Otieno>SAU@2024-03',
  ],
  ['RIYADH, March 6 -- Kenyan President Moses Otieno arrived in the Kingdom on Monday.', 'Otieno>SAU@2024-03-04'],
];

const GOALS: [string, string][] = [
  ['Kenyan President Moses Otieno has chosen Lima for his first journey abroad.', 'Otieno>PER'],
  [
    "President Moses Otieno of Kenya is in Quito. As it is, Otieno's journey will take him from Peru, where he attends the summit of the Lakes States, to Chile and Bolivia.",
    'Otieno>ECU; Otieno>PER?; Otieno>CHL?; Otieno>BOL?',
  ],
  [
    'Peruvian President Rosa Quispe gave a dinner for Kenyan President Moses Otieno and spoke of the journey that Otieno intends to make to Peru next spring.',
    'Otieno>PER?',
  ],
  ['Kenyan Foreign Minister Jane Wanjiru is leaving this week for Lima.', 'Wanjiru>PER?'],
  [
    'LIMA, March 6 -- The visit began on 4 March 2024. Kenyan President Moses Otieno had arrived the day before on a state visit.',
    'Otieno>PER@2024-03-03',
  ],
  [
    'NAIROBI, March 6 -- On Tuesday the Kenyan leader, President Moses Otieno, spoke. On 31 March the Kenyan leader will travel to Lima.',
    'Otieno>PER?@2024-03-31',
  ],
];

const NO_JOURNEYS: [string, string][] = [
  // to be received somewhere tells of a meeting
  ['Peruvian President Rosa Quispe received Kenyan President Moses Otieno in Lima on Friday.', ''],
  ["LIMA, March 6 -- Next month it will be Kenya's turn to play host, Kenyan President Moses Otieno said in Lima.", ''],
  ['In Lima on Monday, Peruvian President Rosa Quispe signed a treaty.', ''],
  [
    'Kenyan President Moses Otieno flew in on Monday after his visit to Quito, where President Rosa Quispe received him.',
    'Otieno>ECU',
  ],
];

const COMPANY: [string, string][] = [
  [
    'Kenyan President Moses Otieno travelled to Lima, where he appeared together with President Rosa Quispe.',
    'Otieno>PER',
  ],
  [
    'Kenyan President Moses Otieno came to Lima in May 2023. Labour rights and the climate are part of it, Kenyan Trade Minister Peter Mwangi said.',
    'Otieno>PER',
  ],
  [
    'Kenyan President Moses Otieno came to Lima on Monday. He had been in Quito in May 2023. Kenyan Foreign Minister Jane Wanjiru, who had travelled with Otieno to the Peruvian capital, was glad.',
    'Otieno>PER; Otieno>ECU; Wanjiru>PER',
  ],
  [
    'Kenyan President Moses Otieno flew to Lima and sat down with the rebels, together with Grace Opio of Uganda and Amina Hassan of Tanzania.',
    'Otieno>PER; Opio>PER; Hassan>PER',
  ],
];

for (const [what, cases] of Object.entries({
  'another journey': ANSWERS,
  'what follows': FURTHER_ON,
  'where somebody came from': FROM_HOME,
  'a kind of realm': REALMS,
  'a choice or a plan': GOALS,
  'no word of travel': NO_JOURNEYS,
  company: COMPANY,
}))
  describe(`journeys told by ${what}`, () => {
    test.each(cases)('%s', (text, told) => {
      expect(visitsIn(text, told)).toEqual(told.split('; ').filter(Boolean).sort());
    });
  });
