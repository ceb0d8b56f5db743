// From a reading to claims: a quote must be the text's own, and the same words in the same place give the same id.
import { expect, test } from '@jest/globals';
import { recorded } from '../../ingest/claims.ts';
import { InputError } from '../../model/errors.ts';
import { meeting, person, stating } from './weave/world.ts';

const { document, reading } = stating('d', '2023-07-15', {
  people: [person('An Bo'), person('Di Eo')],
  meetings: [meeting(['An Bo', 'Di Eo'], '2023-07-14')],
});

test('a quote that is not the text at its offsets is refused', () => {
  const [first] = reading.facts.people;
  for (const shifted of [
    { start: 1, end: 5, quote: document.text.slice(0, 4) },
    { start: 0, end: 4, quote: 'nope' },
    { start: document.text.length, end: document.text.length + 3, quote: 'abc' },
  ]) {
    const facts = { ...reading.facts, people: first ? [{ ...first, evidence: [shifted] }] : [] };
    expect(() => recorded(document, { ...reading, facts })).toThrow(InputError);
  }
});

test('ids depend on document, place and words, not on the order of keys', () => {
  const ids = (entry: ReturnType<typeof recorded>) => entry.claims.map(({ id }) => id);
  const turned = {
    ...reading,
    facts: {
      ...reading.facts,
      meetings: reading.facts.meetings.map(
        (entry) => Object.fromEntries(Object.entries(entry).reverse()) as typeof entry,
      ), // the same keys in another order
    },
  };
  expect(ids(recorded(document, turned))).toEqual(ids(recorded(document, reading)));
  expect(ids(recorded({ ...document, id: 'other' }, reading))).not.toEqual(ids(recorded(document, reading)));
  expect(new Set(ids(recorded(document, reading))).size).toBe(3);
});

test('a fact with two passages is two claims that say the same', () => {
  const [one] = reading.facts.meetings;
  const again = { quote: document.text.slice(0, 5), start: 0, end: 5 };
  const facts = { ...reading.facts, meetings: one ? [{ ...one, evidence: [...one.evidence, again] }] : [] };
  const claims = recorded(document, { ...reading, facts }).claims.filter(({ list }) => list === 'meetings');
  expect(claims).toHaveLength(2);
  expect(claims[0]?.says).toEqual(claims[1]?.says);
});
