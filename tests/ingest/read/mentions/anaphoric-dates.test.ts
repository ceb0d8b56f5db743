import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../../../ingest/read/annotate.ts';

/** The times that a text of 15 June 2024 tells, in order. */
const timesIn = (text: string): string[] =>
  annotate({ text, published: '2024-06-15', publisher: null }).sentences.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'date' ? [piece.value] : [])),
  );

const CASES: [string, string[]][] = [
  ['They met on 3 May. The same evening they dined.', ['2024-05-03', '2024-05-03']],
  ['They met on 3 May. That night a fire broke out.', ['2024-05-03', '2024-05-03']],
  ['They met on 3 May. The next morning she left.', ['2024-05-03', '2024-05-04']],
  ['They met on 3 May. The day before, he had flown in.', ['2024-05-03', '2024-05-02']],
  ['She flew in on 3 May. Two days later he received her.', ['2024-05-03', '2024-05-05']],
  ['He signed on 10 May, after a vote eight days earlier.', ['2024-05-10', '2024-05-02']],
  ['She flew in on 3 May. A week later the talks began.', ['2024-05-03', '2024-05']],
  ['It has had the chair since January. In that month he went to Oslo.', ['2024-01', '2024-01']],
  ['In March 2021 they fell out. A month later the envoy was gone.', ['2021-03', '2021-04']],
  ['They broke in 2015. Three years later they spoke again.', ['2015', '2018']],
  ['They broke in 2015. The following year a fair was held.', ['2015', '2016']],
  // what is counted from something else, or compared, is no time
  ['They met on 3 May. A day after the vote she left.', ['2024-05-03']],
  ['They met on 3 May, two weeks after he had asked for it.', ['2024-05-03']],
  ['Trade grew in 2023, by more than a year earlier.', ['2023']],
  ['Trade in 2023 was 6 percent above the year before.', ['2023']],
  ['They met on 3 May. In the days before, both had spoken.', ['2024-05-03']],
  // nothing was told before
  ['The same evening they dined.', []],
  ['Next month she goes to Rome.', ['2024-07']],
];

describe('times that count from one told before', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(timesIn(text)).toEqual(expected);
  });
});
