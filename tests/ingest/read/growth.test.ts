// Texts made to hurt: each is long enough that reading it at a cost that grows with its square would take minutes, and must end.
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../ingest/read/read.ts';
import { SHAPES } from '../../bench/shapes.mjs';

const LONG = 60_000;
const read = (text: string) => readDocument({ text, published: '2024-05-06', publisher: null });

describe('a long text is read in good time', () => {
  test.each([
    ['ministers who meet', 300_000, 'people'],
    ['meetings of different people', 300_000, 'meetings'],
    ['counterparts', 300_000, 'tenures'],
    ['predecessors', 300_000, 'tenures'],
    ['events', 900_000, 'events'],
    ['resolutions', 300_000, 'policies'],
    ['agreements on different things', 300_000, 'agreements'],
    ['one paragraph, over and over', 600_000, 'figures'],
  ] as const)(
    '%s',
    (shape, length, list) => {
      expect(read(SHAPES[shape](length)).facts[list].length).toBeGreaterThan(0);
    },
    LONG,
  );

  test(
    'ten thousand names in a list',
    () => {
      const text = SHAPES['names in a list'](240_000);
      expect(text.split(', ').length).toBeGreaterThan(10_000);
      const { people } = read(`${text} Prime Minister Ama Tester greeted them.`).facts;
      expect(people.map(({ name }) => name)).toContain('Ama Tester');
    },
    LONG,
  );

  test.each([
    'no space at all',
    'commas',
    'brackets',
    'alternating capitals',
    'offices in one sentence',
    'dates',
  ] as const)(
    '%s states no meeting',
    (shape) => {
      expect(read(SHAPES[shape](80_000)).facts.meetings).toEqual([]);
    },
    LONG,
  );
});
