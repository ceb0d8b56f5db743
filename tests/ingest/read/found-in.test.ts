import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foundIn } from '../../../ingest/read/found-in.ts';

describe('what is found at the items of a list', () => {
  test('is what flatMap gives, in its order', () => {
    let several = 0;
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer(), { maxLength: 3 })), (lists) => {
        const read = (own: readonly number[], i: number): number[] => own.map((one) => one * 100 + i);
        const found = foundIn(lists, read);
        if (found.length > 1) several++;
        expect(found).toEqual(lists.flatMap(read));
      }),
    );
    expect(several).toBeGreaterThan(10);
  });
});
