// Windows of a long text: nothing is lost, nothing is too long, and cuts fall where a reader would put them.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { halves, LONGEST_WINDOW, windowsOf } from '../../../../ingest/read/by-model/windows.ts';

describe('windowsOf', () => {
  test('a short text is one', () => {
    expect(windowsOf('They met.')).toEqual([{ start: 0, end: 9 }]);
    expect(windowsOf('x'.repeat(LONGEST_WINDOW))).toHaveLength(1);
  });

  test('cuts at the ends of paragraphs, and sees the last paragraph before a cut again', () => {
    const paragraph = `${'They met and spoke. '.repeat(12).trim()}\n\n`;
    const text = paragraph.repeat(20);
    const windows = windowsOf(text, 1200);
    expect(windows.length).toBeGreaterThan(3);
    for (const [i, { start, end }] of windows.entries()) {
      expect(text.slice(start).startsWith('They')).toBe(true);
      expect(text.slice(0, end).endsWith('\n\n')).toBe(true);
      const next = windows[i + 1];
      if (next) expect(text.slice(next.start, end)).toBe(paragraph);
    }
  });

  test('cuts at sentences, then words, where there are no paragraphs', () => {
    const sentences = 'They met in the city. '.repeat(200);
    for (const { start } of windowsOf(sentences, 1000)) expect(sentences.slice(start).startsWith('They')).toBe(true);
    const words = 'word '.repeat(1000);
    for (const { start } of windowsOf(words, 1000)) expect(words.slice(start).startsWith('word')).toBe(true);
  });

  test('covers any text in order, in pieces that are not too long, and never parts a character', () => {
    const seen = { several: 0, emoji: 0 };
    const piece = fc.constantFrom('a', 'Met. ', '\n\n', '\r\n', ' ', '😀', 'é', 'word', '"!');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 400, size: 'max' }),
        fc.integer({ min: 20, max: 200 }),
        (pieces, longest) => {
          const text = pieces.join('');
          const windows = windowsOf(text, longest);
          if (windows.length > 1) seen.several += 1;
          if (windows.length > 1 && text.includes('😀')) seen.emoji += 1;
          expect(windows[0]?.start).toBe(0);
          expect(windows.at(-1)?.end).toBe(text.length);
          for (const [i, { start, end }] of windows.entries()) {
            expect(end - start).toBeLessThanOrEqual(longest);
            const next = windows[i + 1];
            if (next) {
              expect(next.start).toBeLessThanOrEqual(end);
              expect(next.start).toBeGreaterThan(start);
            }
            expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u);
          }
        },
      ),
      { numRuns: 300 },
    );
    console.log(`texts in several windows ${seen.several}, of them with emoji ${seen.emoji}`);
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(10);
  });
});

describe('halves', () => {
  test('are shorter than the whole and cover it', () => {
    const text = `Before. ${'They met in the city. '.repeat(100)}`;
    const window = { start: 8, end: text.length };
    const parts = halves(text, window) ?? [];
    expect(parts).toHaveLength(2);
    expect(parts[0]?.start).toBe(8);
    expect(parts.at(-1)?.end).toBe(text.length);
    for (const { start, end } of parts) expect(end - start).toBeLessThan((window.end - window.start) * 0.7);
  });

  test('there are none of a few words', () => {
    expect(halves('They met.', { start: 0, end: 9 })).toBeUndefined();
  });
});
