// Where nodes and names stand and how links bend: all that can be known of the picture without drawing it.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bodiesOf, lineOf } from '../../../client/canvas/bodies.ts';
import { roundTheClock, stepRound } from '../../../client/canvas/keys.ts';
import { layOut } from '../../../client/canvas/layout.ts';
import { mix, parallelTo, radiusOf, shortName, strandsOf, thicknessOf } from '../../../client/canvas/look.ts';
import { type Named, placeNames } from '../../../client/canvas/names.ts';
import { begin, EMPTY, grow } from '../../../client/scene/scene.ts';
import { shownOf } from '../../../client/scene/shown.ts';
import { around, link, node } from '../world.ts';

const LABELS = ['Person', 'Office', 'Country', 'Meeting'];
const star = (centre: string, count: number) => {
  const leaves = Array.from({ length: count }, (_, at) => node(`${centre}-${at}`, LABELS[at % 4]));
  return around(
    [node(centre, 'Country', { degree: count }), ...leaves],
    leaves.map(({ id }) => link(centre, id)),
  );
};

describe('the layout', () => {
  const scene = begin(EMPTY, star('a', 40));
  const first = layOut(shownOf(scene), new Map());

  test('gives the same picture for the same scene', () => {
    expect(layOut(shownOf(begin(EMPTY, star('a', 40))), new Map())).toEqual(first);
  });

  test('leaves what stands where it stands when more is opened', () => {
    const grown = layOut(shownOf(grow(scene, star('a-3', 12))), first);
    for (const [id, spot] of first) expect(grown.get(id)).toEqual(spot);
    expect(grown.size).toBe(53);
  });

  test('lays no disc over another', () => {
    const spots = [...first].map(([id, spot]) => ({ ...spot, radius: radiusOf(scene.nodes.get(id)?.label ?? '', 1) }));
    const over = spots.flatMap((a, at) =>
      spots.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
    );
    expect(over).toEqual([]);
  });

  test('lays no newcomer over what stands', () => {
    const grown = grow(scene, star('a-3', 30));
    const spots = [...layOut(shownOf(grown), first)].map(([id, spot]) => ({
      ...spot,
      isNew: !first.has(id),
      radius: radiusOf(grown.nodes.get(id)?.label ?? '', 1),
    }));
    const over = spots.flatMap((a) =>
      spots.filter((b) => a !== b && a.isNew && Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
    );
    expect(over).toEqual([]);
  });

  test('fills a wide canvas and a tall one', () => {
    const shape = (aspect: number): number => {
      const spots = [...layOut(shownOf(scene), new Map(), aspect).values()];
      const span = (values: number[]) => Math.max(...values) - Math.min(...values);
      return span(spots.map(({ x }) => x)) / span(spots.map(({ y }) => y));
    };
    expect(shape(1.5)).toBeGreaterThan(1.2);
    expect(shape(0.7)).toBeLessThan(0.85);
  });

  test('finds a place for every node, alone, twice tied or not tied at all', () => {
    const odd = around([node('x'), node('y'), node('z')], [link('x', 'y'), link('y', 'x'), link('x', 'x')]);
    const spots = layOut(shownOf(begin(EMPTY, odd)), new Map());
    for (const id of ['x', 'y', 'z']) {
      expect(Number.isFinite(spots.get(id)?.x) && Number.isFinite(spots.get(id)?.y)).toBe(true);
    }
    expect(layOut({ nodes: [], links: [] }, new Map()).size).toBe(0);
  });
});

const PAPER = { width: 400, height: 300, written: [] };

describe('names', () => {
  const named = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.integer({ min: 8, max: 20 }),
    width: fc.integer({ min: 20, max: 160 }),
    weight: fc.integer({ min: 0, max: 9 }),
    must: fc.constant(false),
  });

  test('are never written over one another, nor over a foreign disc, nor off the paper', () => {
    let [written, left] = [0, 0];
    fc.assert(
      fc.property(fc.array(named, { minLength: 1, maxLength: 25 }), (list) => {
        const all: Named[] = list.map((one, at) => ({ ...one, id: String(at), text: 'name' }));
        const placed = placeNames(all, PAPER);
        written += placed.length;
        left += all.length - placed.length;
        for (const one of placed) {
          expect(one.x >= 0 && one.x + one.width <= 400 && one.y >= 7 && one.y <= 293).toBe(true);
          const others = placed.filter(({ id }) => id !== one.id);
          expect(
            others.some((o) => Math.abs(o.y - one.y) < 15 && one.x < o.x + o.width && o.x < one.x + one.width),
          ).toBe(false);
          expect(all.some((d) => d.id !== one.id && d.y === one.y && d.x >= one.x && d.x <= one.x + one.width)).toBe(
            false,
          );
        }
      }),
    );
    console.info(`names written: ${written}, left out: ${left}`);
    expect(Math.min(written, left)).toBeGreaterThan(0);
  });

  test('go to the weightiest first, and to those that must be there even without room', () => {
    const base = { x: 100, y: 100, radius: 10, width: 80, text: 'name', must: false };
    const crowd: Named[] = Array.from({ length: 12 }, (_, at) => ({ ...base, id: `n${at}`, weight: at }));
    expect(placeNames(crowd, PAPER).map(({ id }) => id)).toEqual(['n11', 'n10', 'n9', 'n8']); // one on each side
    const must = placeNames([...crowd, { ...base, id: 'must', weight: 0, must: true }], PAPER);
    expect(must.map(({ id }) => id)).toEqual(['must', 'n11', 'n10', 'n9']);
    const written = [{ left: 0, right: 400, top: 110, bottom: 300 }];
    expect(placeNames(crowd, { ...PAPER, written }).map(({ id }) => id)).toEqual(['n11', 'n10', 'n9']); // none below
    const wide = { ...base, width: 500 };
    expect(placeNames([{ ...wide, id: 'a', weight: 1 }], PAPER)).toEqual([]);
    expect(placeNames([{ ...wide, id: 'a', weight: 1, must: true }], PAPER)).toHaveLength(1);
  });

  test.each([
    ['Ana', 'Ana'],
    ['Deputy Prime Minister of Viet Nam', 'Deputy Prime Minister of Vi…'],
  ])('%s is written as %s', (name, short) => expect(shortName(name)).toBe(short));
});

describe('links', () => {
  test('alone are straight, parallel ones fan out, both ways alike', () => {
    const strands = strandsOf([link('a', 'b'), link('b', 'a'), link('a', 'c')]);
    expect(strands.map(({ bend }) => bend)).toEqual([-0.11, -0.11, 0]);
    expect(
      strandsOf([link('a', 'b', { id: '1' }), link('a', 'b', { id: '2' }), link('a', 'b', { id: '3' })]).map(
        ({ bend }) => bend,
      ),
    ).toEqual([-0.22, 0, 0.22]);
  });

  test('beyond six between two are one thick line with their number', () => {
    const seven = Array.from({ length: 7 }, (_, at) => link('a', 'b', { id: String(at) }));
    expect(strandsOf(seven)).toEqual([{ link: seven[0], count: 7, bend: 0 }]);
    expect(parallelTo(link('b', 'a'), seven)).toHaveLength(7);
  });

  test('that are only planned are hairlines', () => {
    expect(thicknessOf('planned')).toBeLessThan(thicknessOf('held') / 2);
    expect(thicknessOf(null)).toBe(thicknessOf('held'));
  });

  test.each([
    ['#000000', '#FFFFFF', 0.5, '#808080'],
    ['#102030', '#102030', 0.3, '#102030'],
    ['#FF0000', '#00FF00', 1, '#00ff00'],
  ])('%s fades towards %s by %d as %s', (from, to, share, mixed) => expect(mix(from, to, share)).toBe(mixed));
});

describe('what is written', () => {
  const shown = shownOf(
    begin(
      EMPTY,
      around(
        [
          node('ana', 'Person', { degree: 4 }),
          node('talks', 'Meeting', { name: 'Ana, Bo and Cy met', date: '2024-03-07' }),
          node('said', 'Statement', { name: 'Ana (priority): trade comes first: always' }),
        ],
        [link('ana', 'talks', { kind: 'ATTENDED', fact: null, phrase: 'attendee', status: null })],
      ),
    ),
  );

  test('on a disc is its name, of a meeting its date, of a statement its words, and what is not shown yet', () => {
    const bodies = [...bodiesOf(shown, new Map()).values()];
    expect(bodies.map(({ name, more }) => [name, more])).toEqual([
      ['ana', 3],
      ['Meeting 7 Mar 2024', 0],
      ['trade comes first: always', 1],
    ]);
  });

  test.each([
    [link('a', 'b', { date: '2024-03-07' }), '7 Mar 2024 · Meeting', '7 Mar 2024'],
    [link('a', 'b', { kind: 'Visit', date: '2025-02', status: 'planned' }), 'Feb 2025 · Visit (planned)', 'Feb 2025'],
    [link('a', 'b', { kind: 'ATTENDED', fact: null, phrase: 'attendee', status: null }), 'attendee', ''],
  ])('%# on a link is its date and kind', (one, words, when) => {
    expect(lineOf({ link: one, count: 1, bend: 0 })).toMatchObject({ words, when, type: 'line' });
  });

  test('on a bundle is its number', () => {
    expect(lineOf({ link: link('a', 'b'), count: 9, bend: 0 })).toMatchObject({ words: '9 links', when: '9 links' });
    expect(lineOf({ link: link('a', 'b'), count: 1, bend: 0.2 })).toMatchObject({ type: 'curved', curvature: 0.2 });
  });
});

describe('the arrow keys', () => {
  const spots = new Map([
    ['me', { x: 0, y: 0 }],
    ['north', { x: 0, y: 9 }],
    ['east', { x: 9, y: 0 }],
    ['west', { x: -9, y: 0 }],
  ]);
  const ring = roundTheClock(
    'me',
    ['west', 'east', 'north', 'east'].map((id) => ({ link: link('me', id), node: { ...node(id), by: null } })),
    spots,
  );

  test('go round clockwise from the top, each neighbour once', () => expect(ring).toEqual(['north', 'east', 'west']));

  test.each([
    [null, 1, 'north'],
    [null, -1, 'west'],
    ['west', 1, 'north'],
    ['north', -1, 'west'],
    ['elsewhere', 1, 'north'],
  ] as const)('after %s by %d comes %s', (last, steps, next) => expect(stepRound(ring, last, steps)).toBe(next));

  test('lead nowhere where there is nobody', () => expect(stepRound([], null, 1)).toBeUndefined());
});
