// Journeys told in passing: in a relative clause, by a noun, as the next leg, by a companion. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';

const visitsIn = (text: string): string[] =>
  readDocument({ text, published: '2024-03-07', publisher: null }).facts.visits.map(
    ({ person, to, kind, status, date }) => [person, to, kind ?? '-', status ?? 'made', date ?? '-'].join(' | '),
  );

const CASES: [string, string[]][] = [
  [
    'LIMA - Peruvian President Rosa Quispe met Chilean President Luis Araya, who flew in on Sunday for a two-day state visit.',
    ['Luis Araya | PER | state | made | 2024-03-03'],
  ],
  [
    'Chilean President Luis Araya, in Peru from March 3 to 6, praised the ties.',
    ['Luis Araya | PER | - | made | 2024-03-03'],
  ],
  [
    'Chilean President Luis Araya, who is in Peru on a four-day visit, praised the ties.',
    ['Luis Araya | PER | - | made | 2024-03'],
  ],
  [
    'Peruvian Foreign Minister Rosa Quispe recalled the visit of Chilean Foreign Minister Luis Araya to Lima last year.',
    ['Luis Araya | PER | - | made | 2023'],
  ],
  ['Chilean President Luis Araya arrived from Bolivia on Monday.', ['Luis Araya | BOL | - | made | 2024-03-04']],
  [
    'Chilean President Luis Araya will address lawmakers in Lima on Friday before heading to Ecuador.',
    ['Luis Araya | ECU | - | planned | 2024-03-08'],
  ],
  ['Chilean President Luis Araya leaves for Ecuador on Friday.', ['Luis Araya | ECU | - | planned | 2024-03-08']],
  [
    'Chilean President Luis Araya met bankers in Lima on Monday and then flew on to Ecuador.',
    ['Luis Araya | ECU | - | made | 2024-03-04'],
  ],
  ['Chilean President Luis Araya is to be in Peru from April 4 to 6.', ['Luis Araya | PER | - | planned | 2024-04-04']],
  ['Chilean President Luis Araya accepted an invitation to visit Peru.', []],
  [
    'Peruvian President Rosa Quispe looks forward to the visit of Chilean President Luis Araya to Peru.',
    ['Luis Araya | PER | - | planned | -'],
  ],
  ['Chilean President Luis Araya arrived from Chile on Monday.', []],
  [
    'Chilean President Luis Araya is on a state visit to Peru. He was accompanied by Chilean Foreign Minister Ana Soto.',
    ['Luis Araya | PER | state | made | 2024-03', 'Ana Soto | PER | state | made | 2024-03'],
  ],
  [
    'Chilean President Luis Araya ended a six-day tour that took him to Peru and Ecuador.',
    ['Luis Araya | PER | - | made | 2024-03', 'Luis Araya | ECU | - | made | 2024-03'],
  ],
  ['Exports went from Chile before heading to Peru.', []],
  ['Chilean President Luis Araya said that tourists were heading to Peru and going to Ecuador.', []],
  ['Chilean President Luis Araya said profits are up in Peru from last year.', []],
];

describe('visits beyond "X visited Y"', () => {
  test.each(CASES)('%s', (text, told) => {
    expect(visitsIn(text)).toEqual(told);
  });
});
