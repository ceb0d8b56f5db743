// Two who meet are of two states: what a bare title alone was taken for gives way, what the text says does not. All people are invented.
import { expect, test } from '@jest/globals';
import { readDocument } from '../../../../../ingest/read/read.ts';
import { Trace } from '../../../../../ingest/read/trace.ts';

const QUISPE = 'Peruvian Foreign Minister Rosa Quispe';

const offices = (text: string, trace?: Trace): string[] =>
  readDocument({ text, published: '2024-06-10', publisher: null }, trace).facts.tenures.map(
    ({ person, of }) => `${person} / ${of}`,
  );

test.each([
  [
    'of another state that the text names',
    `LIMA – ${QUISPE} is home again, the foreign ministry said. The journey had been her first to Chile. Quispe paid her respects to President Luis Araya at the palace and had lunch in the old town.`,
    ['Rosa Quispe / PER', 'Luis Araya / CHL'],
  ],
  [
    'told after the title',
    "LIMA – Peru's President Rosa Quispe has a letter from Chile. On Monday Peru's trade with its neighbour was at the centre. Prime Minister Luis Araya was there: he saw Quispe for two hours.",
    ['Rosa Quispe / PER', 'Luis Araya / CHL'],
  ],
  [
    'who never met may be of one state',
    `LIMA – ${QUISPE} is home again, the foreign ministry said. The journey had been her first to Chile. Quispe wrote about it to President Luis Araya.`,
    ['Rosa Quispe / PER', 'Luis Araya / PER'],
  ],
  [
    'what the text says stands',
    `LIMA – ${QUISPE} is home again, the foreign ministry said. The journey had been her first to Chile. Quispe met Peruvian President Luis Araya at the palace.`,
    ['Rosa Quispe / PER', 'Luis Araya / PER'],
  ],
  [
    'where no other state is named, they are of one',
    `LIMA – ${QUISPE} paid her respects to President Luis Araya at the palace.`,
    ['Rosa Quispe / PER', 'Luis Araya / PER'],
  ],
])('%s', (_, text, expected) => expect(offices(text)).toEqual(expected));

test('a trace hears of each passage once, and changes nothing', () => {
  const text = `LIMA – ${QUISPE} is home again. The journey had been her first to Chile. Quispe paid her respects to President Luis Araya at the palace.`;
  const trace = new Trace();
  const { facts } = readDocument({ text, published: '2024-06-10', publisher: null }, trace);
  expect(offices(text, new Trace())).toEqual(offices(text));
  for (const { evidence } of [...facts.tenures, ...facts.meetings])
    expect(trace.accountOf(evidence)?.seen.map(({ start, rule }) => `${rule} ${start}`)).toEqual([
      ...new Set(trace.accountOf(evidence)?.seen.map(({ start, rule }) => `${rule} ${start}`)),
    ]);
});
