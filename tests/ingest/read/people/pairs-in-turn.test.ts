// Whom "the two", "the pair" and "he" mean after several were told of: two of one sentence are not parted by who is named alone
// later, and of those who act together none is "he". All people are invented.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../ingest/read/read.ts';

const heldBy = (text: string): string[] =>
  readDocument({ text, published: '2024-03-07', publisher: null })
    .facts.meetings.filter(({ status, people }) => status === 'held' && people.length > 1)
    .map(({ people }) => [...people].sort().join(' + '));

const TWO: [string, string][] = [
  [
    'Peruvian President Luis Rey and Bolivian President Jorge Salas opened a bridge on Monday. Ambassador Olga Petrenko of Ukraine sent a message. The two met in Lima on Tuesday.',
    'Jorge Salas + Luis Rey',
  ],
  [
    'The text had been prepared by Peruvian Foreign Minister Marta Solis and Bolivian Foreign Minister Berta Quispe. On Monday the two held talks in La Paz.',
    'Berta Quispe + Marta Solis',
  ],
  [
    'Peruvian Foreign Minister Marta Solis and Bolivian Foreign Minister Berta Quispe were in Quito on Friday. President Jorge Salas of Bolivia praised them. The same two ministers signed a road accord in Lima in January.',
    'Berta Quispe + Marta Solis',
  ],
  [
    'Peruvian Foreign Minister Marta Solis and Defence Minister Arto Kivela of Finland called on Bolivian President Jorge Salas in La Paz on Monday. On Tuesday he received Indian Ambassador Vikram Joshi.',
    'Jorge Salas + Vikram Joshi',
  ],
];

describe('who is meant', () => {
  test.each(TWO)('%s', (text, expected) => {
    expect(heldBy(text)).toContain(expected);
  });

  test('two told of in one sentence are forgotten once others were told of together', () => {
    const text =
      'Peruvian President Luis Rey and Bolivian President Jorge Salas praised the plan on Monday. Finnish Minister Arto Kivela and Norwegian Minister Kari Dahl welcomed it too. The two met in Oslo on Tuesday.';
    expect(new Set(heldBy(text))).toEqual(new Set(['Arto Kivela + Kari Dahl']));
  });
});
