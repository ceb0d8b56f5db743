// Usual ways of telling a journey, one after the other, and what only looks like one. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { visitsIn } from './visits-in.ts';

const HERE: [string, string][] = [
  ['Kenyan President Moses Otieno got here on Monday.', 'Otieno>PER'],
  ['Kenyan President Moses Otieno, whose visit to Peru ends today, met the press.', 'Otieno>PER'],
  [
    "Kenyan President Moses Otieno and Peru's President Rosa Quispe met on Monday. It was his first visit to the country.",
    'Otieno>PER',
  ],
  ['Kenyan President Moses Otieno had come from Quito.', 'Otieno>ECU; Otieno>PER'],
  ['President Rosa Quispe welcomed Kenyan President Moses Otieno at the Government Palace on Monday.', 'Otieno>PER'],
  ['President Rosa Quispe bade farewell to Kenyan President Moses Otieno on Tuesday.', 'Otieno>PER'],
  ['Kenyan Foreign Minister Jane Wanjiru, currently in Lima, said so.', 'Wanjiru>PER'],
  ['Kenyan Foreign Minister Jane Wanjiru, here for talks, said so.', 'Wanjiru>PER'],
  ['Peru expects Kenyan President Moses Otieno in June.', 'Otieno>PER?'],
  ['Lima is preparing for the visit of Kenyan President Moses Otieno in June.', 'Otieno>PER?'],
  ['Kenyan President Moses Otieno will be a guest of Peru in June.', 'Otieno>PER?'],
  ['Kenyan President Moses Otieno leaves for home today.', 'Otieno>PER'],
  ["The second day of Kenyan President Moses Otieno's state visit began at the port.", 'Otieno>PER'],
  ['President Rosa Quispe and her guest, Kenyan President Moses Otieno, opened a bridge.', 'Otieno>PER'],
  ['During his visit, Kenyan President Moses Otieno signed an agreement.', 'Otieno>PER'],
  ['Kenyan President Moses Otieno will be here on Monday.', 'Otieno>PER?'],
  ['Kenyan President Moses Otieno inspected a guard of honour at the airport.', 'Otieno>PER'],
  ['Kenyan President Moses Otieno landed in Lima, his second stop after Quito.', 'Otieno>ECU; Otieno>PER'],
  // to be received, or to hand over a letter, is no journey by itself
  ['President Rosa Quispe received Kenyan Foreign Minister Jane Wanjiru on Monday.', ''],
  ['Kenyan Foreign Minister Jane Wanjiru brought a letter to President Rosa Quispe.', ''],
  // a journey of years ago is not that of today
  ['Kenyan President Moses Otieno came for the day. He had visited Peru in 2012 too.', 'Otieno>PER; Otieno>PER'],
];

const AWAY: [string, string][] = [
  ['It was during a stay in Lima that President Moses Otieno of Kenya learned of it.', 'Otieno>PER'],
  [
    'President Moses Otieno of Kenya went to Peru, then to Ecuador, and finally to Chile.',
    'Otieno>CHL; Otieno>ECU; Otieno>PER',
  ],
  // who goes on from a place has been there, and what is going to be done is no journey
  ['President Moses Otieno of Kenya signed a pact. From Lima he flew on to Quito.', 'Otieno>ECU; Otieno>PER'],
  ['President Moses Otieno of Kenya signed a pact. From Lima he wrote to Quito.', ''],
  ['Kenya is going to open an embassy in Lima, said President Moses Otieno.', ''],
  ['President Moses Otieno of Kenya expects to go to Peru next month.', 'Otieno>PER?'],
  ['President Moses Otieno of Kenya went across the lake to Uganda.', 'Otieno>UGA'],
  ['President Moses Otieno of Kenya spoke of Peru, where he has been acting as a mediator.', ''],
  ['In May the summit will bring President Moses Otieno of Kenya to Peru.', 'Otieno>PER?'],
  [
    'President Moses Otieno of Kenya spoke of Peru. The last of his predecessors to go there was Joseph Barasa in 2012.',
    'Barasa>PER',
  ],
  ['Kenyan President Moses Otieno would like to visit Peru.', ''],
  ['Kenyan President Moses Otieno had been due in Lima on Monday but stayed at home.', ''],
];

const rows = (place: string, cases: readonly [string, string][]): [string, string][] =>
  cases.map(([text, told]) => [`${place}, March 6 -- ${text}`, told]);

describe('usual ways of telling a journey', () => {
  test.each([...rows('LIMA', HERE), ...rows('NAIROBI', AWAY)])('%s', (text, told) => {
    expect(visitsIn(text, told)).toEqual(told.split('; ').filter(Boolean).sort());
  });
});
