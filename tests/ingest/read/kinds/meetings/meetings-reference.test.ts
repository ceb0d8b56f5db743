// Who is meant by pronouns, titles and "the two leaders". All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

// each: people | way and status | day | country
const CASES: [string, string[]][] = [
  [
    'After his meeting with Ugandan President Moses Kintu, Kenyan President Daniel Otieno said tolls would fall.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'Kenyan President Daniel Otieno said tolls would fall after his meeting with Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'Kenyan President Daniel Otieno spoke today with President Moses Kintu of Uganda. They discussed tolls.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-07 | -'],
  ],
  [
    'Chilean President Pedro Rojas arrived in Stockholm on Monday. His talks with Prime Minister Nils Holm centred on copper.',
    ['Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Chilean President Pedro Rojas arrived in Stockholm on Monday. There he held talks with Prime Minister Nils Holm on copper.',
    ['Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | SWE'],
  ],
  [
    'Greeted at the airport by Chilean President Pedro Rojas, Swedish Prime Minister Nils Holm said he felt at home.',
    ['Nils Holm + Pedro Rojas | in-person held | - | CHL'],
  ],
  [
    'Chilean President Pedro Rojas welcomed Swedish Prime Minister Nils Holm with military honours at La Moneda Palace on Monday. The two leaders then held talks.',
    ['Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | CHL'],
  ],
  [
    'The agreement was signed in Lima on Monday by Chilean Foreign Minister Luis Araya and his Peruvian counterpart, Rosa Quispe.',
    ['Luis Araya + Rosa Quispe | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Chilean Foreign Minister Luis Araya and his Peruvian counterpart, Rosa Quispe, put their signatures to the agreement in Lima on Monday.',
    ['Luis Araya + Rosa Quispe | in-person held | 2024-03-04 | PER'],
  ],
  [
    'Chilean Foreign Minister Luis Araya told his visiting Peruvian counterpart, Rosa Quispe, that trade would grow.',
    ['Luis Araya + Rosa Quispe | in-person held | - | CHL'],
  ],
  [
    'Chilean Foreign Minister Luis Araya huddled with Rosa Quispe, his Peruvian counterpart, on the margins of the General Assembly in New York.',
    ['Luis Araya + Rosa Quispe | in-person held | - | USA'],
  ],
  [
    'Kenyan President Daniel Otieno took stock of the talks together with Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'King Felipe Duarte of Spain received Ugandan President Moses Kintu in Madrid on Monday. The monarch and his guest spoke about trade.',
    ['Felipe Duarte + Moses Kintu | in-person held | 2024-03-04 | ESP'],
  ],
  [
    'Kenyan President Daniel Otieno put his name to the treaty in the presence of Ugandan President Moses Kintu in 1998.',
    ['Daniel Otieno + Moses Kintu | in-person held | 1998 | -'],
  ],
  [
    'Her host, Chilean President Pedro Rojas, showed Swedish Prime Minister Anna Berg around the palace.',
    ['Anna Berg + Pedro Rojas | in-person held | - | -'],
  ],
  [
    'Swedish Ambassador Karin Ek presented her credentials to Chilean President Pedro Rojas on Monday.',
    ['Karin Ek + Pedro Rojas | in-person held | 2024-03-04 | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman was in Jakarta on Monday, where he was received at Merdeka Palace by President Budi Hartono.',
    ['Aziz Rahman + Budi Hartono | in-person held | 2024-03-04 | IDN'],
  ],
  [
    'President Budi Hartono of Indonesia and his Malaysian guest, Prime Minister Aziz Rahman, spoke for two hours on Monday.',
    ['Aziz Rahman + Budi Hartono | in-person held | 2024-03-04 | -'],
  ],
  [
    'The visiting Malaysian prime minister, Aziz Rahman, was feted at a banquet given by President Budi Hartono of Indonesia.',
    ['Aziz Rahman + Budi Hartono | in-person held | - | IDN'],
  ],
  [
    "Aziz Rahman, the Malaysian prime minister, and Indonesia's Budi Hartono toured the shipyard together on Monday.",
    ['Aziz Rahman + Budi Hartono | in-person held | 2024-03-04 | -'],
  ],
  [
    'Kenyan President Daniel Otieno began his tour in Lima on Monday; there Peruvian President Luis Rojas gave him lunch.',
    ['Daniel Otieno + Luis Rojas | in-person held | 2024-03-04 | PER'],
  ],
  [
    "Kenyan President Daniel Otieno and his Ugandan, Danish and Peruvian colleagues, Moses Kintu, Nils Holm and Luis Rojas, exchanged views in Lima on Monday. Chile's Pedro Soto was a guest of the four.",
    ['Daniel Otieno + Luis Rojas + Moses Kintu + Nils Holm + Pedro Soto | in-person held | 2024-03-04 | PER'],
  ],
];

test.each(CASES)('meetings of people who are not named again: %s', (text, told) => {
  expect(meetingsIn(text)).toEqual(told);
});
