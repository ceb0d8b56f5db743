// The address of the page: what it keeps comes back, and nonsense in it does no harm.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HOME, keptOf, type Place, placeFrom, searchOf } from '../../client/place.ts';
import { begin, EMPTY, hide, toggleKind } from '../../client/scene/scene.ts';
import { around, link, node } from './world.ts';

const id = fc.string({ minLength: 1, maxLength: 20 });
const place: fc.Arbitrary<Place> = fc.record({
  view: fc.constantFrom('graph', 'table', 'met', 'document'),
  opened: fc.uniqueArray(id, { maxLength: 5 }),
  hidden: fc.array(id, { maxLength: 3 }),
  off: fc.array(fc.constantFrom('Person', 'Office', 'Tie'), { maxLength: 2 }),
  selected: fc.option(fc.record({ what: fc.constantFrom('node', 'link', 'fact'), id })),
  document: fc.option(id),
  a: fc.string({ maxLength: 10 }),
  b: fc.string({ maxLength: 10 }),
});

/** What an address means to keep of a place: the document and the two sides only where they are looked at. */
function meant(given: Place): Place {
  const view = given.view === 'document' && given.document === null ? 'graph' : given.view;
  return {
    ...given,
    view,
    document: view === 'document' ? given.document : null,
    a: view === 'met' ? given.a : '',
    b: view === 'met' ? given.b : '',
  };
}

describe('the address', () => {
  test('brings back what it kept', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(place, (given) => {
        seen.set(given.view, (seen.get(given.view) ?? 0) + 1);
        const wanted = meant(given);
        expect(placeFrom(searchOf(wanted))).toEqual(wanted);
      }),
    );
    console.info(`views tried: ${JSON.stringify(Object.fromEntries(seen))}`);
    expect(seen.size).toBe(4);
  });

  test.each([
    ['', HOME],
    ['?view=cockpit&selected=everything&document=', { ...HOME, document: '' }],
    ['?view=document', HOME],
    ['?focus=a&focus=b&focus=a&view=table', { ...HOME, opened: ['a', 'b'], view: 'table' }],
    ['?selected=link:a b:c', { ...HOME, selected: { what: 'link', id: 'a b:c' } }],
  ])('%j is read as far as it makes sense', (search, wanted) => expect(placeFrom(search)).toEqual(wanted));

  test('opens at most thirty nodes', () => {
    const many = new URLSearchParams(Array.from({ length: 90 }, (_, at) => ['focus', String(at)])).toString();
    expect(placeFrom(`?${many}`).opened).toHaveLength(30);
  });

  test('of the start is empty; of a scene it names what was opened, hidden, switched off and selected', () => {
    expect(searchOf(HOME)).toBe('');
    const scene = toggleKind(
      hide(begin(EMPTY, around([node('ana'), node('bo')], [link('ana', 'bo')])), 'bo'),
      'Office',
    );
    expect(searchOf({ ...HOME, ...keptOf(scene) })).toBe('?focus=ana&hidden=bo&off=Office&selected=node%3Aana');
  });
});
