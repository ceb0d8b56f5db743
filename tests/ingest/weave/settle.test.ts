// Which value is shown where claims differ, and how many voices say so.
import { expect, test } from '@jest/globals';
import type { AnySaid } from '../../../ingest/weave/sayings.ts';
import { settle, settleDate, voices } from '../../../ingest/weave/settle.ts';
import { doc, person } from './world.ts';

const told = <T>(...values: [T, string][]) => values.map(([value, document]) => ({ value, document }));

test.each([
  ['what most documents give', told(['a', '1'], ['b', '2'], ['b', '3']), 'b'],
  ['of equals the first told', told(['a', '1'], ['b', '2']), 'a'],
  ['one document counts once', told(['b', '1'], ['a', '2'], ['a', '2'], ['b', '3']), 'b'],
  ['of nothing nothing', [], undefined],
])('%s', (_, values, shown) => {
  expect(settle(values)).toBe(shown);
});

test.each([
  ['a more exact date that agrees', told(['2024', '1'], ['2024-03', '2'], ['2024-03-07', '3']), '2024-03-07'],
  ['the day that most agree on', told(['2024-03-08', '1'], ['2024-03-07', '2'], ['2024-03-07', '3']), '2024-03-07'],
  ['of equals the first told', told(['2024-03-08', '1'], ['2024-03-07', '2']), '2024-03-08'],
])('%s', (_, values, shown) => {
  expect(settleDate(values)).toBe(shown);
});

const saying = (id: string, quote: string): AnySaid[] => {
  const { document, claims } = doc(id, '2024-01-01', { people: [person('An Bo')] });
  return claims.map((claim) => ({ document, claim: { ...claim, quote } }));
};
const SENTENCE = 'The Foreign Minister received the ambassadors of three countries at the palace on Friday.';

test.each([
  ['a copied sentence is one voice', [...saying('a', SENTENCE), ...saying('b', SENTENCE)], 1],
  [
    'a phrase that anybody would use is not copied',
    [...saying('a', 'signed an FTA'), ...saying('b', 'signed an FTA')],
    2,
  ],
  ['two passages of one document are one voice', [...saying('a', SENTENCE), ...saying('a', 'other words')], 1],
  [
    'copies of copies are one voice',
    [
      ...saying('a', SENTENCE),
      ...saying('b', SENTENCE),
      ...saying('b', `${SENTENCE} 2`),
      ...saying('c', `${SENTENCE} 2`),
    ],
    1,
  ],
])('%s', (_, said, count) => {
  expect(voices(said)).toBe(count);
});
