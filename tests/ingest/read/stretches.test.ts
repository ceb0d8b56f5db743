import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { behind, upTo } from '../../../ingest/read/stretches.ts';

describe('the ends of a text around what parts it', () => {
  const OPENS = / (?:;|which|when) /g;

  test.each([
    ['he came when she left ; and then which was late', 'he came', 'was late'],
    ['nothing parts it', 'nothing parts it', 'nothing parts it'],
    [' ; ', '', ''],
    ['', '', ''],
    // one blank is not both behind and before
    ['a ; ; b', 'a', '; b'],
  ])('%j', (text, first, last) => {
    expect(upTo(new RegExp(OPENS.source), text)).toBe(first);
    expect(behind(OPENS, text)).toBe(last);
  });

  test('are the first and the last part of a split', () => {
    const words = fc.array(fc.constantFrom('a', ' ', ';', ' ; ', ' when ', ' which ', 'b'), { maxLength: 14 });
    const seen = { parted: 0, whole: 0 };
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const split = text.split(new RegExp(OPENS.source));
        seen[split.length > 1 ? 'parted' : 'whole']++;
        expect(upTo(new RegExp(OPENS.source), text)).toBe(split[0]);
        expect(behind(OPENS, text)).toBe(split.at(-1));
      }),
      { numRuns: 500, seed: 20261123 },
    );
    console.info(`parted ${seen.parted}, whole ${seen.whole}`);
    expect(Math.min(seen.parted, seen.whole)).toBeGreaterThan(50);
  });
});
