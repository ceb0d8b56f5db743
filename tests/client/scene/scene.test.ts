// Steps from scene to scene, and what of a scene is shown.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { act, pass, redo, UNBEGUN, undo } from '../../../client/scene/history.ts';
import {
  begin,
  EMPTY,
  grow,
  hide,
  keepAround,
  MOST_NODES,
  type Scene,
  select,
  showAllKinds,
  showHidden,
  toggleKind,
} from '../../../client/scene/scene.ts';
import { legendOf, linkCounts, neighboursOf, shownOf, unseen } from '../../../client/scene/shown.ts';
import { around, link, node } from '../world.ts';

const ana = node('ana', 'Person', { degree: 5 });
const world = around(
  [ana, node('bo'), node('minister', 'Office'), node('freedonia', 'Country')],
  [
    link('ana', 'bo'),
    link('ana', 'minister', { kind: 'Tenure' }),
    link('minister', 'freedonia', { kind: 'OF', fact: null }),
  ],
  2,
);
const scene = begin(EMPTY, world);
const ids = (of: Scene): string[] => shownOf(of).nodes.map(({ id }) => id);

describe('a scene', () => {
  test('begins with a node, which is selected, and knows what was left out', () => {
    expect(scene.selected).toEqual({ what: 'node', id: 'ana' });
    expect(ids(scene)).toEqual(['ana', 'bo', 'minister', 'freedonia']);
    expect(scene.opened.get('ana')).toBe(2);
    expect(scene.nodes.get('bo')?.by).toBe('ana');
  });

  test('grows without forgetting who brought whom, and takes hidden ones back in', () => {
    const more = around([node('bo', 'Person', { degree: 9 }), node('ana'), node('cy')], [link('bo', 'cy')]);
    const grown = grow(hide(scene, 'ana'), more);
    expect(ids(grown)).toEqual(['ana', 'bo', 'minister', 'freedonia', 'cy']);
    expect(grown.nodes.get('bo')).toMatchObject({ by: 'ana', degree: 9 });
    expect([...grown.opened.keys()]).toEqual(['ana', 'bo']);
  });

  test('takes no link to a node that it does not hold', () => {
    expect(grow(EMPTY, around([ana], [link('ana', 'nobody')])).links.size).toBe(0);
  });

  test(`holds at most ${MOST_NODES} nodes`, () => {
    const many = Array.from({ length: MOST_NODES + 50 }, (_, at) => node(`n${at}`));
    expect(grow(scene, around(many, [])).nodes.size).toBe(MOST_NODES);
  });

  test('begun anew keeps only which kinds are off', () => {
    const other = begin(toggleKind(hide(scene, 'bo'), 'Office'), around([node('cy')], []));
    expect(ids(other)).toEqual(['cy']);
    expect([...other.off]).toEqual(['Office']);
    expect(other.hidden.size).toBe(0);
  });

  test('hides one, keeps one with its neighbours, shows all again', () => {
    expect(ids(hide(scene, 'ana'))).toEqual(['bo', 'minister', 'freedonia']);
    expect(hide(scene, 'ana').selected).toBeNull();
    expect(ids(keepAround(scene, 'minister'))).toEqual(['ana', 'minister', 'freedonia']);
    expect(ids(showHidden(keepAround(scene, 'minister')))).toEqual(ids(scene));
  });

  test('switches kinds of nodes and of links off and on', () => {
    expect(ids(toggleKind(scene, 'Office'))).toEqual(['ana', 'bo', 'freedonia']);
    const noMeetings = shownOf(toggleKind(scene, 'Meeting'));
    expect(noMeetings.links.map(({ kind }) => kind)).toEqual(['Tenure', 'OF']);
    expect(shownOf(toggleKind(scene, 'Tie')).links.map(({ kind }) => kind)).toEqual(['Meeting', 'Tenure']);
    expect(toggleKind(toggleKind(scene, 'Office'), 'Office')).toEqual(scene);
    expect(showAllKinds(toggleKind(scene, 'Office')).off.size).toBe(0);
  });
});

describe('what is shown', () => {
  test('has no link without both its ends, whatever is hidden or off', () => {
    const steps = fc.array(
      fc.oneof(
        fc.constantFrom('ana', 'bo', 'minister', 'freedonia').map((id) => (of: Scene) => hide(of, id)),
        fc.constantFrom('Person', 'Office', 'Meeting', 'Tie').map((label) => (of: Scene) => toggleKind(of, label)),
        fc.constant(showHidden),
        fc.constant((of: Scene) => grow(of, world)),
      ),
      { maxLength: 8 },
    );
    const seen = { links: 0, none: 0, some: 0 };
    fc.assert(
      fc.property(steps, (taken) => {
        const shown = shownOf(taken.reduce((of, step) => step(of), scene));
        const here = new Set(shown.nodes.map(({ id }) => id));
        seen.links += shown.links.length;
        seen[here.size === 0 ? 'none' : 'some'] += 1;
        for (const { source, target } of shown.links) expect(here.has(source) && here.has(target)).toBe(true);
        for (const [, count] of linkCounts(shown)) expect(count).toBeGreaterThan(0);
      }),
    );
    console.info(`links looked at: ${seen.links}; empty scenes: ${seen.none}, others: ${seen.some}`);
    expect(Math.min(seen.links, seen.some)).toBeGreaterThan(0);
  });

  test('is counted in the legend, kinds switched off too', () => {
    const lines = legendOf(toggleKind(toggleKind(scene, 'Office'), 'Event'));
    expect(lines.map(({ label, nodes, links, off }) => [label, nodes, links, off])).toEqual([
      ['Person', 2, 0, false],
      ['Country', 1, 0, false],
      ['Office', 1, 0, true],
      ['Tenure', 0, 1, false],
      ['Meeting', 0, 1, false],
      ['Event', 0, 0, true],
      ['Tie', 0, 1, false],
    ]);
  });

  test('gives a node its neighbours and what is not yet seen of it', () => {
    const shown = shownOf(scene);
    expect(neighboursOf(shown, 'minister').map((each) => [each.link.kind, each.node.id])).toEqual([
      ['Tenure', 'ana'],
      ['OF', 'freedonia'],
    ]);
    const counts = linkCounts(shown);
    expect(shown.nodes.map((each) => unseen(each, counts))).toEqual([3, 0, 0, 0]);
  });
});

describe('history', () => {
  const begun = act(UNBEGUN, 'Show ana', () => scene);

  test('undoes and redoes by name', () => {
    const hidden = act(begun, 'Hide bo', (of) => hide(of, 'bo'));
    expect(hidden.past.map(({ act: name }) => name)).toEqual(['Show ana', 'Hide bo']);
    expect(undo(hidden).now).toBe(scene);
    expect(undo(undo(hidden)).now).toBe(EMPTY);
    expect(undo(hidden).future.at(-1)?.act).toBe('Hide bo');
    expect(redo(undo(hidden)).now).toBe(hidden.now);
    expect(undo(UNBEGUN)).toEqual(UNBEGUN);
    expect(redo(begun)).toEqual(begun);
  });

  test('forgets the future with a new act, and leaves no trace of selecting or of nothing', () => {
    const undone = undo(act(begun, 'Hide bo', (of) => hide(of, 'bo')));
    expect(act(undone, 'Hide ana', (of) => hide(of, 'ana')).future).toEqual([]);
    expect(pass(begun, (of) => select(of, null)).past).toHaveLength(1);
    expect(act(begun, 'Nothing', (of) => of)).toBe(begun);
  });

  test('holds a hundred acts', () => {
    const acts = Array.from({ length: 130 }, (_, at) => `act ${at}`);
    const long = acts.reduce((history, name) => act(history, name, (of) => ({ ...of })), begun);
    expect(long.past).toHaveLength(100);
    expect(long.past.at(-1)?.act).toBe('act 129');
  });
});
