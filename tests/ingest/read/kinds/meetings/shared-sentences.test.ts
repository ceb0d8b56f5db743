// People of two states in one sentence that tells of being together, in words that no construction knows. All people are invented.
import { expect, test } from '@jest/globals';
import { meetingsIn } from './meetings-told.ts';

const [BERG, ARAYA, KINTU] = ['Anna Berg', 'Luis Araya', 'Moses Kintu'];
const SWEDE = 'Swedish Foreign Minister Anna Berg';
const CHILEAN = 'Chilean Foreign Minister Luis Araya';
const UGANDAN = 'Ugandan President Moses Kintu';

/** Each: text, and who was together. */
const CASES: [string, string[][]][] = [
  [`It was ${SWEDE} who presided, with ${CHILEAN} opposite her, over the last session in Kampala.`, [[BERG, ARAYA]]],
  [`A medal from the hands of ${SWEDE} was what ${CHILEAN} was decorated with on Monday.`, []],
  [`On Monday ${CHILEAN} was decorated, ${SWEDE} doing the honours.`, [[BERG, ARAYA]]],
  [
    `For the protocol, which it had taken years to draft, ${SWEDE}, ${CHILEAN} and, at the end, ${UGANDAN} stood in one hall.`,
    [[BERG, ARAYA, KINTU]],
  ],
  // one is named, the other meant
  [`${CHILEAN} landed on Monday. A working lunch that ${SWEDE}, gave for him rounded off the day.`, [[BERG, ARAYA]]],
  [
    `SANTIAGO – ${SWEDE} met ${CHILEAN} on Monday. ${UGANDAN}, too, had time for the guest.`,
    [
      [BERG, ARAYA],
      [BERG, KINTU],
    ],
  ],
  // one part of the sentence is told, the other is not
  [
    `${SWEDE} was received by ${CHILEAN}; ${UGANDAN}, in the evening, presided over a dinner in her honour, her seat opposite.`,
    [[BERG, ARAYA]],
  ],
  [
    `${SWEDE} and her Ugandan, Danish and Chilean colleagues, ${KINTU}, Nils Holm and ${ARAYA}, exchanged views.`,
    [[BERG, ARAYA, KINTU, 'Nils Holm']],
  ],
  [`${SWEDE} was too busy to see ${CHILEAN}.`, []],
  // what is to come, or never came
  [`Over the last session ${SWEDE} will preside, with ${CHILEAN} opposite her.`, []],
  [`Over the last session ${SWEDE} might have presided, ${CHILEAN} opposite her.`, []],
  [`Over no session has ${SWEDE} presided, with ${CHILEAN} opposite her.`, []],
  // others than those who were there
  [`The session over which ${SWEDE} presided had been the idea of ${CHILEAN}.`, []],
  [`Those who stood in the hall, it was said, were the advisers to ${SWEDE} and ${CHILEAN}.`, []],
  [`It was ${SWEDE}'s letter that ${CHILEAN} read out at the session.`, []],
  [`In that hall ${SWEDE} had stood for hours, ${CHILEAN} said.`, []],
  // many are there who never meet; one state by itself is no two sides
  [`At the conference ${SWEDE} stood, and ${CHILEAN} opened it.`, []],
  [`In the hall ${SWEDE} stood, and Swedish Finance Minister Nils Holm, doing the honours.`, []],
  // a change of office
  [`The table that ${SWEDE} chaired has had another head since her predecessor and ${CHILEAN}.`, []],
];

test.each(CASES)('%s', (text, together) => {
  const pairs = meetingsIn(text)
    .filter((line) => line.includes('held'))
    .map((line) => line.split(' | ')[0]);
  expect(pairs).toEqual(together.map((people) => [...people].sort().join(' + ')));
});
