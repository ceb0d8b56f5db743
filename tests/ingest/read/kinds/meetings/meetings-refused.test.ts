// Plans, denials, cancellations, and what is no meeting at all: messages, statements about somebody, one stage, one photo. All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

// each: people | way and status | day | country
const CASES: [string, string[]][] = [
  [
    'Swedish Prime Minister Nils Holm will meet Chilean President Pedro Rojas in Santiago on Friday.',
    ['Nils Holm + Pedro Rojas | in-person planned | 2024-03-08 | CHL'],
  ],
  [
    'Swedish Prime Minister Nils Holm is expected to hold talks with Chilean President Pedro Rojas next week.',
    ['Nils Holm + Pedro Rojas | in-person planned | 2024-03-11/2024-03-17 | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm did not meet Chilean President Pedro Rojas.',
    ['Nils Holm + Pedro Rojas | in-person denied | - | -'],
  ],
  [
    'Swedish Prime Minister Nils Holm refused to meet Chilean President Pedro Rojas.',
    ['Nils Holm + Pedro Rojas | in-person denied | - | -'],
  ],
  [
    'A meeting between Swedish Prime Minister Nils Holm and Chilean President Pedro Rojas was called off.',
    ['Nils Holm + Pedro Rojas | in-person cancelled | - | -'],
  ],
  [
    'Talks between Swedish Prime Minister Nils Holm and Chilean President Pedro Rojas have been put off until May.',
    ['Nils Holm + Pedro Rojas | in-person postponed | - | -'],
  ],
  [
    'If Swedish Prime Minister Nils Holm were to meet Chilean President Pedro Rojas, copper would be raised.',
    ['Nils Holm + Pedro Rojas | in-person planned | - | -'],
  ],
  ['Swedish Prime Minister Nils Holm congratulated Chilean President Pedro Rojas on his election.', []],
  ['Swedish Prime Minister Nils Holm sent a message of condolence to Chilean President Pedro Rojas.', []],
  ['Swedish Prime Minister Nils Holm wrote to Chilean President Pedro Rojas.', []],
  ['Swedish Prime Minister Nils Holm criticised Chilean President Pedro Rojas.', []],
  [
    'Swedish Prime Minister Nils Holm and Chilean President Pedro Rojas addressed the World Economic Forum on Monday.',
    [],
  ],
  [
    'Swedish Prime Minister Nils Holm and Chilean President Pedro Rojas attended the funeral of King Felipe Duarte.',
    [],
  ],
  ['Swedish Prime Minister Nils Holm accepted an invitation from Chilean President Pedro Rojas to visit Santiago.', []],
  [
    'The delegation of Swedish Prime Minister Nils Holm includes Foreign Minister Anna Berg and Trade Minister Karin Ek.',
    [],
  ],
  [
    'Kenyan President Daniel Otieno is in Kampala to meet Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person planned | - | UGA'],
  ],
  [
    'Kenyan President Daniel Otieno hopes to meet Ugandan President Moses Kintu.',
    ['Daniel Otieno + Moses Kintu | in-person planned | - | -'],
  ],
  [
    'Kenyan President Daniel Otieno had been planning to see Ugandan President Moses Kintu in Kampala.',
    ['Daniel Otieno + Moses Kintu | in-person planned | - | UGA'],
  ],
  [
    'Kenyan President Daniel Otieno and Ugandan President Moses Kintu have never met.',
    ['Daniel Otieno + Moses Kintu | in-person denied | - | -'],
  ],
  ['Kenyan President Daniel Otieno and Ugandan President Moses Kintu avoided each other at the summit.', []],
  ['Kenyan President Daniel Otieno and Ugandan President Moses Kintu were both in the family photo.', []],
  ['Swedish Prime Minister Anna Berg urged Chilean President Pedro Rojas to open the market.', []],
  ['Swedish Prime Minister Anna Berg thanked Chilean President Pedro Rojas for his hospitality.', []],
  ['Swedish Prime Minister Anna Berg called Chilean President Pedro Rojas a friend.', []],
  ['Swedish Prime Minister Anna Berg said Chilean President Pedro Rojas should visit.', []],
  ['Swedish Prime Minister Anna Berg visited Santiago. Chilean President Pedro Rojas was in Lima.', []],
  [
    'Malaysian Prime Minister Aziz Rahman is to be received by Indonesian President Budi Hartono on Friday.',
    ['Aziz Rahman + Budi Hartono | in-person planned | 2024-03-01 | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman was to have met Indonesian President Budi Hartono on Friday.',
    ['Aziz Rahman + Budi Hartono | in-person planned | 2024-03-08 | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman cancelled his meeting with Indonesian President Budi Hartono.',
    ['Aziz Rahman + Budi Hartono | in-person cancelled | - | -'],
  ],
  [
    'There was no meeting between Malaysian Prime Minister Aziz Rahman and Indonesian President Budi Hartono.',
    ['Aziz Rahman + Budi Hartono | in-person denied | - | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman left Jakarta without seeing Indonesian President Budi Hartono.',
    ['Aziz Rahman + Budi Hartono | in-person denied | - | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman denied that he had met Indonesian President Budi Hartono.',
    ['Aziz Rahman + Budi Hartono | in-person denied | - | -'],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman offered to meet Indonesian President Budi Hartono.',
    ['Aziz Rahman + Budi Hartono | in-person planned | - | -'],
  ],
  ['Malaysian Prime Minister Aziz Rahman spoke of Indonesian President Budi Hartono with respect.', []],
  ["Malaysian Prime Minister Aziz Rahman agreed with Indonesian President Budi Hartono's view of the matter.", []],
  ['Malaysian Prime Minister Aziz Rahman and Indonesian President Budi Hartono both condemned the attack.', []],
  ['Malaysian Prime Minister Aziz Rahman replaced Budi Hartono as chair of the bloc.', []],
  ['Malaysian Prime Minister Aziz Rahman won praise from Indonesian President Budi Hartono.', []],
  ['Malaysian Prime Minister Aziz Rahman visited the grave of former Indonesian President Budi Hartono.', []],
  ['Malaysian Prime Minister Aziz Rahman signed a book of condolence for Indonesian President Budi Hartono.', []],
  ['Malaysian Prime Minister Aziz Rahman read out a letter from Indonesian President Budi Hartono.', []],
  ['Malaysian Prime Minister Aziz Rahman, like Indonesian President Budi Hartono, stayed away from the summit.', []],
  [
    'Malaysian Prime Minister Aziz Rahman and Indonesian President Budi Hartono were among the speakers at the forum.',
    [],
  ],
  [
    'Malaysian Prime Minister Aziz Rahman laid a wreath at the monument to national hero Budi Hartono of Indonesia.',
    [],
  ],
  ["Swedish Prime Minister Nils Holm telephoned the Chilean President Pedro Rojas's deputy on Monday.", []],
  ['Swedish Prime Minister Nils Holm paid warm tribute to Chilean President Pedro Rojas on Monday.', []],
  ['Swedish Prime Minister Nils Holm attended a forum at which Chilean President Pedro Rojas also spoke.', []],
  [
    'The jubilee was marked with an exchange of letters between Swedish Prime Minister Nils Holm and Chilean President Pedro Rojas.',
    [],
  ],
  [
    'Swedish Prime Minister Nils Holm sat in Lima on Monday, but a request to see Chilean President Pedro Rojas went unanswered.',
    ['Nils Holm + Pedro Rojas | in-person planned | 2024-03-04 | PER'],
  ],
];

test.each(CASES)('meetings that did not take place, and none: %s', (text, told) => {
  expect(meetingsIn(text)).toEqual(told);
});
