// States meant by the noun of what they are, and short forms in brackets. All people are invented.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

const factsOf = (text: string) => readDocument({ text, published: '2024-03-07', publisher: null }).facts;

describe('a state meant by what it is', () => {
  test.each([
    ['Omani officials waited. Peruvian President Luis Rey arrived in the sultanate on Monday.', 'OMN'],
    ['Kuwait was next. Peruvian President Luis Rey visited the Gulf emirate on Monday.', 'KWT'],
    ['Fiji was next. Peruvian President Luis Rey flew to the island nation on Monday.', 'FJI'],
    ['Jordan and Norway were next. Peruvian President Luis Rey flew to the kingdom on Monday.', 'NOR'],
  ])('%s', (text, to) => {
    expect(factsOf(text).visits.map((visit) => `${visit.person} > ${visit.to}`)).toEqual([`Luis Rey > ${to}`]);
  });

  test.each([
    'Chad was next. Peruvian President Luis Rey visited a sultanate of long ago.',
    'Peruvian President Luis Rey spoke of the kingdom of heaven. Norway was silent.',
    'Chad and Mali were next. Peruvian President Luis Rey wrote about the sultanate.',
  ])('nobody: %s', (text) => {
    expect(factsOf(text).visits).toEqual([]);
  });
});

test.each([
  ['Good wishes came from the Caribbean Community (CARICOM), of which Belize is a member.', 'BLZ'],
  ['Peru is a member of the Andean Community (CAN) and proud of it.', 'PER'],
])('a short form in brackets belongs to the name before it: %s', (text, member) => {
  expect(factsOf(text).memberships.map((seat) => seat.member)).toEqual([member]);
});
