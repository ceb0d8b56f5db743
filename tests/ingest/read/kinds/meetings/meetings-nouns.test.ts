// Meetings told by a noun: talks, audiences, sessions, meals, press conferences. All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

// each: people | way and status | day | country
const CASES: [string, string[]][] = [
  [
    'Kenyan President Daniel Otieno was in a meeting with Ugandan President Moses Kintu on Monday.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | -'],
  ],
  [
    'At talks with Ugandan President Moses Kintu in Kampala, Kenyan President Daniel Otieno raised the question of tolls.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | UGA'],
  ],
  [
    'Kenyan President Daniel Otieno and Ugandan President Moses Kintu stressed the value of the corridor at the meeting.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'Foreign Minister Anna Berg of Sweden paid a courtesy call on President Moses Kintu of Uganda on Tuesday.',
    ['Anna Berg + Moses Kintu | in-person held | 2024-03-05 | -'],
  ],
  [
    'Foreign Minister Anna Berg of Sweden had an audience with Emir Sami Nasser of Kuwait on Tuesday.',
    ['Anna Berg + Sami Nasser | in-person held | 2024-03-05 | -'],
  ],
  [
    'Swedish Foreign Minister Anna Berg was given an audience by Emir Sami Nasser of Kuwait on Tuesday.',
    ['Anna Berg + Sami Nasser | in-person held | 2024-03-05 | KWT'],
  ],
  [
    'The meeting between Chilean President Pedro Rojas and Swedish Prime Minister Nils Holm lasted two hours.',
    ['Nils Holm + Pedro Rojas | in-person held | - | -'],
  ],
  [
    "Chilean President Pedro Rojas's meeting with Swedish Prime Minister Nils Holm lasted two hours.",
    ['Nils Holm + Pedro Rojas | in-person held | - | -'],
  ],
  [
    'Chilean President Pedro Rojas co-chaired the fourth session of the joint commission with Swedish Prime Minister Nils Holm on Monday.',
    ['Nils Holm + Pedro Rojas | in-person held | 2024-03-04 | -'],
  ],
  [
    'The session was co-chaired by Chilean Foreign Minister Luis Araya and Peruvian Foreign Minister Rosa Quispe.',
    ['Luis Araya + Rosa Quispe | in-person held | - | -'],
  ],
  [
    'Kenyan President Daniel Otieno had Ugandan President Moses Kintu to lunch at State House on Monday.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-04 | -'],
  ],
  [
    'Ugandan President Moses Kintu was the guest of Kenyan President Daniel Otieno in Nairobi in 2017.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2017 | KEN'],
  ],
  [
    'Kenyan President Daniel Otieno had tea with Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'The handshake between Kenyan President Daniel Otieno and Ugandan President Moses Kintu was brief.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
  [
    'Speaking alongside Chilean President Pedro Rojas at a press conference, Swedish Prime Minister Anna Berg promised aid.',
    ['Anna Berg + Pedro Rojas | in-person held | - | -'],
  ],
  [
    'At a joint press conference with Chilean President Pedro Rojas, Swedish Prime Minister Anna Berg promised aid.',
    ['Anna Berg + Pedro Rojas | in-person held | - | -'],
  ],
  [
    'President Budi Hartono of Indonesia gave a state banquet in honour of Malaysian Prime Minister Aziz Rahman on Monday.',
    ['Aziz Rahman + Budi Hartono | in-person held | 2024-03-04 | -'],
  ],
  [
    'It was the second time in a year that Malaysian Prime Minister Aziz Rahman had met Indonesian President Budi Hartono; in June 2023 they had talks in Bali.',
    ['Aziz Rahman + Budi Hartono | in-person held | 2023-06 | IDN'],
  ],
  [
    'The last meeting of Malaysian Prime Minister Aziz Rahman and Indonesian President Budi Hartono took place in Bali in June 2023.',
    ['Aziz Rahman + Budi Hartono | in-person held | 2023-06 | IDN'],
  ],
  [
    'The Philippine and Indonesian presidents, Jose Ramos and Budi Hartono, sat down for talks in Manila on Monday.',
    ['Budi Hartono + Jose Ramos | in-person held | 2024-03-04 | PHL'],
  ],
  [
    '"We are neighbours," Philippine President Jose Ramos said after talks in Jakarta with Indonesian President Budi Hartono.',
    ['Budi Hartono + Jose Ramos | in-person held | - | IDN'],
  ],
  [
    '"We are neighbours," said Philippine President Jose Ramos at a press conference with Indonesian President Budi Hartono in Jakarta.',
    ['Budi Hartono + Jose Ramos | in-person held | - | IDN'],
  ],
  [
    'There was a telephone conversation on Monday, the Kenyan presidential office says, between Daniel Otieno and Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | call held | 2024-03-04 | -'],
  ],
  [
    'Kenyan President Daniel Otieno sought a loan from Ugandan President Moses Kintu on Monday. Their call lasted an hour.',
    ['Daniel Otieno + Moses Kintu | call held | 2024-03-04 | -'],
  ],
  [
    'Kenyan President Daniel Otieno wrote to Ugandan President Moses Kintu on Monday. Their meeting is planned for May.',
    ['Daniel Otieno + Moses Kintu | in-person planned | - | -'],
  ],
  [
    'Kenya and Uganda will open a bridge, it emerged from a meeting held on Friday in Kampala between Presidents Daniel Otieno and Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | 2024-03-01 | UGA'],
  ],
  [
    'Kenyan President Daniel Otieno spoke of tolls after an hour with Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person held | - | -'],
  ],
];

test.each(CASES)('nouns of meeting: %s', (text, told) => {
  expect(meetingsIn(text)).toEqual(told);
});
