// The time of writing of a text without a date: by the year it looks back on, a numbered gathering, a day told without a year.
import { describe, expect, test } from '@jest/globals';
import { dateOfContent } from '../../../ingest/sources/content-date.ts';

const CASES: [string, string | null][] = [
  ['In 2023 exports rose. The achievements of 2023 lay a foundation for the years to come.', '2023'],
  [
    'Delegates attended the 32nd Diplomatic Conference, December 19. In 2023 exports rose; in 2023 tourism recovered.',
    '2023-12',
  ],
  ['In 2023 exports rose; in 2023 tourism recovered. The 2024 development plan sets new aims.', '2023'],
  ['In 2023 exports rose. Over the past years tourism recovered. The country aims to be rich by 2045.', '2023'],
  ['Investment from 2021 to 2023 was up 22 percent, the 32nd Diplomatic Conference heard.', '2023'],
  [
    'Reviewing the work of 2022, he spoke of the tasks set for 2023 by the ministry in line with those of 2023.',
    '2023',
  ],
  ['The minister said that much was achieved so far at COP28.', '2023'],
  ['The President spoke this year at the 78th session of the United Nations General Assembly.', '2023'],
  ['He was elected for the 2023-2027 term after talks throughout 2022. Now he is at work.', '2022'],
  ['They met.', null],
  ['In 2023 exports rose; in 2023 tourism recovered. Happy New Year 2024! Now work goes on.', '2023'],
  ['The treaty was signed in 1972 and renewed in 1992. Today it is in force.', null],
  ['He visited Peru in 2012.', null],
  ['By 2030 emissions will fall; until 2030 aid will flow.', null],
  ['On 4 January he left and on 19 December he came back. In 2023 exports rose; in 2023 tourism recovered.', '2023'],
];

describe('the time of writing, by content', () => {
  test.each(CASES)('%s', (text, date) => {
    expect(dateOfContent(text)).toBe(date);
  });
});
