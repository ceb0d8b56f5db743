import { describe, expect, test } from '@jest/globals';
import { counted, summed, toldLists, toldNodes, toldReceipt } from '../../cli/told.ts';
import { entrySchemas } from '../../model/facts.ts';

const receipt = { document: 'd1', title: 'Talks', outcome: 'read', counts: { meetings: 1 }, claims: 2 } as const;

describe('counts in words', () => {
  test.each([
    [{}, 'no facts'],
    [{ people: 1 }, '1 person'],
    [{ meetings: 2, people: 3 }, '3 people, 2 meetings'],
    [{ visits: 1, meetings: 0 }, '1 visit'],
    [{ diplomaticRelations: 2 }, '2 diplomatic relations'],
    [{ people: 1234 }, '1,234 people'],
  ])('%j: %s', (counts, words) => {
    expect(toldLists(counts)).toBe(words);
  });

  test('every list of the facts format has its words', () => {
    for (const list of Object.keys(entrySchemas)) {
      expect(toldLists({ [list]: 1 })).toMatch(/^1 [a-z ]+$/);
      expect(toldLists({ [list]: 2 })).toMatch(/^2 [a-z ]+$/);
    }
  });

  test.each([
    [receipt, 'read d1 "Talks": 1 meeting'],
    [{ ...receipt, outcome: 'replaced', title: null }, 'replaced d1: 1 meeting'],
    [{ ...receipt, outcome: 'unchanged' }, 'unchanged d1 "Talks": already read'],
  ] as const)('%j', (given, line) => {
    expect(toldReceipt(given)).toBe(line);
  });

  test('of several documents are summed list by list', () => {
    expect(summed([receipt, { ...receipt, counts: { meetings: 2, people: 1 } }])).toEqual({ meetings: 3, people: 1 });
    expect(counted(1, 'document', 'documents')).toBe('1 document');
  });

  test('of nodes stand under one another, actors first', () => {
    expect(toldNodes({ Meeting: 12, Person: 1, Level: 0 })).toEqual(['   1 person', '  12 meetings']);
  });
});
