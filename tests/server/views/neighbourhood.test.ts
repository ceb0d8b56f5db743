// What is drawn as a link, and that turns are fair.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FactLabel, kindOf } from '../../../model/kinds.ts';
import { endsOf } from '../../../server/views/drawing.ts';
import { takeTurns } from '../../../server/views/neighbourhood.ts';

const fact = (label: FactLabel, ...parts: [role: string, id: string][]) => ({
  id: 'f',
  kind: kindOf(label),
  properties: {},
  parts: parts.map(([role, id]) => ({
    role,
    edge: 'X',
    inward: true,
    who: { id, label: 'Person', name: id },
    details: {},
  })),
});

describe('a fact is one link', () => {
  test.each([
    ['a tenure', fact('Tenure', ['holder', 'p'], ['office', 'o']), ['p', 'o']],
    ['a tenure of nobody', fact('Tenure', ['office', 'o']), undefined],
    ['a visit', fact('Visit', ['visitor', 'p'], ['destination', 'c']), ['p', 'c']],
    ['a visit to two', fact('Visit', ['visitor', 'p'], ['destination', 'c'], ['destination', 'd']), undefined],
    ['a partnership', fact('Partnership', ['partner', 'a'], ['partner', 'b'], ['level', 'l']), ['a', 'b']],
    ['a partnership without a level', fact('Partnership', ['partner', 'a'], ['partner', 'b']), ['a', 'b']],
    [
      'one known side of a partnership is not tied to its level',
      fact('DiplomaticRelations', ['partner', 'a']),
      undefined,
    ],
    ['a meeting of two', fact('Meeting', ['attendee', 'p'], ['attendee', 'q'], ['place', 'c']), ['p', 'q']],
    ['a meeting of one, somewhere', fact('Meeting', ['attendee', 'p'], ['place', 'c']), undefined],
    ['a meeting of three', fact('Meeting', ['attendee', 'p'], ['attendee', 'q'], ['attendee', 'r']), undefined],
    ['an agreement of two', fact('Agreement', ['party', 'a'], ['party', 'b']), undefined],
  ])('%s', (_about, given, expected) => {
    expect(endsOf(given)?.map(({ who }) => who.id)).toEqual(expected);
  });
});

test('in turns nothing is lost, each list keeps its order, and no list is ahead by more than one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 5 }), (lengths) => {
      const lists = lengths.map((length, list) => Array.from({ length }, (_, n) => ({ list, n })));
      const turns = takeTurns(lists);
      expect(turns).toHaveLength(lists.flat().length);
      const given = lengths.map(() => 0);
      for (const { list, n } of turns) {
        expect(n).toBe(given[list]);
        given[list] = n + 1;
        const waiting = given.filter((count, other) => count < (lengths[other] ?? 0));
        expect(Math.max(...given) - Math.min(...waiting, Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(1);
      }
    }),
  );
});
