// Calls: who rang, took a call, or spoke over a line. All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

// each: people | way and status | day | country
const CASES: [string, string[]][] = [
  [
    'A video conference between Swedish Foreign Minister Anna Berg and Chilean Foreign Minister Luis Araya was held on Tuesday.',
    ['Anna Berg + Luis Araya | call held | 2024-03-05 | -'],
  ],
  [
    'Swedish Foreign Minister Anna Berg telephoned Chilean Foreign Minister Luis Araya on Tuesday.',
    ['Anna Berg + Luis Araya | call held | 2024-03-05 | -'],
  ],
  [
    'Swedish Foreign Minister Anna Berg had a telephone conversation on Tuesday with Chilean Foreign Minister Luis Araya.',
    ['Anna Berg + Luis Araya | call held | 2024-03-05 | -'],
  ],
  [
    'Swedish Foreign Minister Anna Berg and Chilean Foreign Minister Luis Araya met by video link on Tuesday.',
    ['Anna Berg + Luis Araya | call held | 2024-03-05 | -'],
  ],
  [
    'Swedish Foreign Minister Anna Berg and Chilean Foreign Minister Luis Araya held a videoconference on Tuesday.',
    ['Anna Berg + Luis Araya | call held | 2024-03-05 | -'],
  ],
  [
    'Swedish Foreign Minister Anna Berg spoke by phone with Chilean Foreign Minister Luis Araya. In a separate call, she talked to Peruvian Foreign Minister Rosa Quispe.',
    ['Anna Berg + Luis Araya | call held | - | -', 'Anna Berg + Rosa Quispe | call held | - | -'],
  ],
  [
    'Kenyan President Daniel Otieno was on the line with Ugandan President Moses Kintu on Monday.',
    ['Daniel Otieno + Moses Kintu | call held | 2024-03-04 | -'],
  ],
  [
    'Swedish Prime Minister Anna Berg received a phone call from Chilean President Pedro Rojas on Monday.',
    ['Anna Berg + Pedro Rojas | call held | 2024-03-04 | -'],
  ],
  [
    'Chilean President Pedro Rojas made a phone call to Swedish Prime Minister Anna Berg on Monday.',
    ['Anna Berg + Pedro Rojas | call held | 2024-03-04 | -'],
  ],
  [
    'Swedish Prime Minister Anna Berg took a call from Chilean President Pedro Rojas on Monday.',
    ['Anna Berg + Pedro Rojas | call held | 2024-03-04 | -'],
  ],
  [
    'On the phone with Indonesian President Budi Hartono on Monday, Malaysian Prime Minister Aziz Rahman promised rice.',
    ['Aziz Rahman + Budi Hartono | call held | 2024-03-04 | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman spoke over the telephone to Indonesian President Budi Hartono on Monday.',
    ['Aziz Rahman + Budi Hartono | call held | 2024-03-04 | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman and Indonesian President Budi Hartono conferred by video link on Monday.',
    ['Aziz Rahman + Budi Hartono | call held | 2024-03-04 | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman dialled Indonesian President Budi Hartono on Monday.',
    ['Aziz Rahman + Budi Hartono | call held | 2024-03-04 | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman picked up the phone on Monday to thank Indonesian President Budi Hartono.',
    ['Aziz Rahman + Budi Hartono | call held | 2024-03-04 | -'],
  ],
  [
    "Malaysia's Aziz Rahman and Indonesia's Budi Hartono, both foreign ministers, are in touch. On Monday the Malaysian used the line to thank Hartono.",
    ['Aziz Rahman + Budi Hartono | call held | 2024-03-04 | -'],
  ],
  ['Malaysian Prime Minister Aziz Rahman used the new line to reach Jakarta, and praised President Budi Hartono.', []],
];

test.each(CASES)('calls: %s', (text, told) => {
  expect(meetingsIn(text)).toEqual(told);
});
