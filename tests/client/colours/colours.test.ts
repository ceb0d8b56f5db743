// The colours of the table of kinds can be told apart, with full sight and without, on a light and on a dark canvas.
// To search anew: ENTENTE_COLOUR_ROUNDS=9000 and this file alone; it then prints what it found.
import { describe, expect, test } from '@jest/globals';
import { KINDS, kindOf, NODES } from '../../../model/kinds.ts';
import { contrast, difference, lab } from './difference.ts';
import { GROUNDS, LEAST_CONTRAST, search, smallest, standsOut, VISIONS } from './search.ts';

/** Colours measured for the screen before any other kind got one; `search` keeps them. */
const GIVEN = ['#638BD5', '#9D8C48', '#3F6F53', '#7142EE', '#A84779', '#B44106', '#929292'];
const node = (label: string): string => NODES.find((each) => each.label === label)?.colour ?? '#000000';
const OFTEN = [...GIVEN, node('Organization'), node('Locality'), kindOf('Event').colour];
const ALL = [...OFTEN, ...(['Figure', 'Statement', 'Policy'] as const).map((label) => kindOf(label).colour)];
const LINKS = KINDS.filter(({ drawn }) => drawn !== 'node').map(({ colour }) => colour);

describe('the measure', () => {
  // Pairs of Sharma, Wu and Dalal (2005), table 1.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('of %j and %j is %d', (a, b, expected) => {
    expect(difference(a, b)).toBeCloseTo(expected, 4);
  });

  test('of lightness and contrast knows black and white', () => {
    expect(lab('#FFFFFF')[0]).toBeCloseTo(100, 3);
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
    expect(() => lab('grey')).toThrow('#RRGGBB');
  });

  test('sees what a colour-blind eye confuses', () => {
    const [red, green] = ['#B05A3A', '#7A7A3A'];
    const seen = difference(lab(red), lab(green));
    expect(difference(lab(red, 'deutan'), lab(green, 'deutan'))).toBeLessThan(seen / 2);
  });
});

describe('the table of kinds', () => {
  test.each([...new Set([...KINDS, ...NODES].map(({ label, colour }) => `${label} ${colour}`))])(
    '%s stands out from both grounds',
    (entry) => {
      const colour = entry.split(' ')[1] ?? '';
      for (const ground of GROUNDS) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    },
  );

  // Floors are what the search reached, to a tenth; its wish is 15 with full sight and 11 without.
  test.each([
    ['the kinds first given', GIVEN, { normal: 20.6, protan: 16.1, deutan: 15.3, tritan: 12.1 }],
    ['the ten kinds of node met most often', OFTEN, { normal: 14.7, protan: 10.5, deutan: 10.4, tritan: 11.5 }],
    ['all thirteen kinds of node', ALL, { normal: 13, protan: 10.2, deutan: 9.4, tritan: 9.4 }],
    ['the kinds of link among themselves', LINKS, { normal: 14.7, protan: 10.5, deutan: 10.4, tritan: 11.5 }],
  ])('%s keep their distance', (_what, colours, floors) => {
    const least = smallest([...new Set(colours)]);
    for (const vision of VISIONS) expect(least[vision]).toBeGreaterThanOrEqual(floors[vision]);
  });

  test('keeps the colours first given', () => {
    const labels = ['Person', 'Office', 'Country', 'Level', 'Topic'].map(node);
    const table = [...labels, kindOf('Agreement').colour, kindOf('Meeting').colour];
    expect(table.sort()).toEqual([...GIVEN].sort());
  });

  test('gives each kind of link its own colour, and each kind a pictogram', () => {
    expect(new Set(LINKS).size).toBe(LINKS.length);
    expect([...KINDS, ...NODES].filter(({ pictogram }) => pictogram === '')).toEqual([]);
  });
});

describe('the search', () => {
  test('pulls colours apart and offers only such as stand out', () => {
    const start = ['#777777', '#787878', '#797979'];
    const found = search({ kept: GIVEN, start, rounds: 400, seed: 3, widest: 160 });
    expect(found.colours.every(standsOut)).toBe(true);
    expect(found.share).toBeGreaterThan(0.5);
  });

  const rounds = Number(process.env.ENTENTE_COLOUR_ROUNDS ?? 150);
  test(`finds nothing much better than the table in ${rounds} rounds`, () => {
    const ours = [node('Organization'), node('Locality'), kindOf('Event').colour];
    const found = search({ kept: GIVEN, start: ours, rounds, seed: 11, widest: rounds > 1000 ? 160 : 12 });
    if (rounds > 1000) console.info(found, smallest([...GIVEN, ...found.colours]));
    const now = search({ kept: GIVEN, start: ours, rounds: 0, seed: 1, widest: 1 });
    expect(found.share - now.share).toBeLessThan(0.02);
  });
});
