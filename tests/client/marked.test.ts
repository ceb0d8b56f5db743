// Which words of a quote are marked, and how passages cut a text.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, supportingWords } from '../../client/marked.ts';
import { fact, participant } from './world.ts';

describe('the words that support a fact', () => {
  const minister = { id: 'o', label: 'Office', name: 'Foreign Minister of Freedonia' };
  const meeting = fact('Meeting', {
    values: { date: '2024-03-07', place: 'Ha Noi', mode: 'in-person', country: 'VNM' },
    participants: [
      participant('Bùi Thanh Sơn', 'attendee', { capacity: minister }),
      participant('Ana Silva', 'attendee'),
      participant('Tô Lâm', 'attendee'),
    ],
  });
  const marked = (quote: string): string[] =>
    supportingWords(quote, meeting).map(({ start, end }) => quote.slice(start, end));

  test.each([
    ['Bui Thanh Son met Ana Silva in Ha Noi on March 7.', ['Bui Thanh Son', 'Ana Silva', 'Ha Noi', 'March 7']],
    ['BÙI THANH SƠN, Foreign Minister, received Ms. Silva.', ['BÙI THANH SƠN', 'Foreign Minister', 'Silva']],
    ['The minister and his foreign guests dined in person.', []],
    ['Silva’s words', ['Silva']],
    ['To Lam went to Lam Dong. To him it was home.', ['To Lam', 'Lam']],
    ['', []],
  ])('of %j are %j', (quote, words) => expect(marked(quote)).toEqual(words));
});

describe('cutting a text', () => {
  const passage = fc
    .tuple(fc.integer({ min: -2, max: 24 }), fc.integer({ min: -2, max: 24 }))
    .map(([start, end]) => ({ start, end }));

  test('loses no letter, and each piece knows exactly the passages that cover it', () => {
    let [overlaps, refused] = [0, 0];
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 6, maxLength: 20 }),
        fc.array(passage, { maxLength: 6 }),
        (text, passages) => {
          const pieces = cut(text, passages);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const { start, end, by } of pieces) {
            const covering = passages.filter(
              (each) => each.start >= 0 && each.end <= text.length && each.start <= start && end <= each.end,
            );
            expect(by).toEqual(covering);
            if (by.length > 1) overlaps += 1;
          }
          refused += passages.filter(({ start, end }) => start < 0 || start >= end || end > text.length).length;
        },
      ),
    );
    console.info(`pieces under several passages: ${overlaps}; passages beyond the text: ${refused}`);
    expect(Math.min(overlaps, refused)).toBeGreaterThan(0);
  });

  test('cuts where passages begin and end', () => {
    const [a, b] = [
      { start: 0, end: 5 },
      { start: 3, end: 8 },
    ];
    expect(cut('abcdefghij', [a, b]).map(({ text, by }) => [text, by])).toEqual([
      ['abc', [a]],
      ['de', [a, b]],
      ['fgh', [b]],
      ['ij', []],
    ]);
  });
});
