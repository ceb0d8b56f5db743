// The statement that counts names each label of the table of kinds once, and no other.
import { expect, test } from '@jest/globals';
import { textOf } from '../../../cypher/store.ts';
import { KINDS, NODES } from '../../../model/kinds.ts';

test('every label is counted', () => {
  const text = textOf('read/count-labels', 'embedded');
  const matched = [...text.matchAll(/MATCH \(n:(\w+)\)\nRETURN '(\w+)' AS label/g)];
  const labels = [...NODES, ...KINDS].map(({ label }) => label).sort();
  expect(matched.map(([, label]) => label).sort()).toEqual(labels);
  expect(matched.map(([, , label]) => label).sort()).toEqual(labels);
});
