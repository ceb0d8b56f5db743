// What must hold of any input: the text is kept so that offsets fit everybody's own copy, and every quote of a record is found there.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { intake } from '../../../ingest/sources/intake.ts';
import { InputError } from '../../../model/errors.ts';
import { Frequencies } from '../frequencies.ts';

const PIECES = [
  'They met.',
  ' ',
  '\r\n',
  '\n\n',
  '👋🏽',
  'Sơ\u031Bn',
  '\u0000',
  '\ud83d',
  '\uFEFF',
  '…',
  '<p>',
  '&amp;',
  '\t',
  'ﬁ',
  'שלום',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''));

const loneSurrogate = /\p{Surrogate}/u;
const CASES: Record<string, (input: string) => boolean> = {
  CRLF: (input) => input.includes('\r\n'),
  emoji: (input) => input.includes('👋🏽'),
  'combining marks': (input) => input.includes('\u031B'),
  NUL: (input) => input.includes('\u0000'),
  'half a surrogate pair': (input) => loneSurrogate.test(input),
};

function noteAll(seen: Frequencies, input: string): void {
  for (const [name, isCase] of Object.entries(CASES)) seen.note(name, isCase(input));
}

describe('a text', () => {
  test('is kept unit by unit, or refused as having no words', () => {
    const seen = new Frequencies('texts', [...Object.keys(CASES), 'nothing to read']);
    fc.assert(
      fc.property(text, (input) => {
        noteAll(seen, input);
        if (!/[\p{L}\p{N}]/u.test(input)) {
          seen.note('nothing to read');
          expect(() => intake({ text: input })).toThrow(InputError);
          return;
        }
        const kept = intake({ text: input }).document.text;
        expect(kept.length).toBe(input.length);
        expect(loneSurrogate.test(kept)).toBe(false);
        const changed = [...kept].filter(
          (_, at) => kept[at] !== input[at] && input[at] !== '\u0000' && !/[\ud800-\udfff]/.test(input[at] ?? ''),
        );
        expect(changed).toEqual([]);
        expect(intake({ text: kept }).document.hash).toBe(intake({ text: input }).document.hash);
      }),
      { numRuns: 500 },
    );
    seen.report();
  });
});

describe('records', () => {
  const line = fc.record({
    sentence: text.map((input) => `A B ${input.replace(/[\r\n]+/g, ' ').trim()}`.trim()),
    person: fc.constantFrom('A B', 'C D', 'Sơ\u031Bn'),
    title: fc.constantFrom('President', 'Speaker'),
  });

  test('have each quote at its offsets in the text', () => {
    const seen = new Frequencies('records', Object.keys(CASES));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.boolean(), (lines, crlf) => {
        const rows = lines.map((one) => JSON.stringify({ kind: 'tenure', of: 'VNM', ...one }));
        const records = rows.join(crlf ? '\r\n' : '\n');
        noteAll(seen, lines.map(({ sentence }) => sentence).join('') + (crlf ? '\r\n' : ''));
        const { document, stated } = intake({ records, source: 'A register' });
        const entries = [...(stated?.facts.people ?? []), ...(stated?.facts.tenures ?? [])];
        expect(stated?.facts.tenures).toHaveLength(lines.length);
        for (const { quote, start, end } of entries.flatMap(({ evidence }) => evidence)) {
          expect(document.text.slice(start, end)).toBe(quote);
        }
        for (const { name, start, end } of stated?.mentions ?? []) expect(document.text.slice(start, end)).toBe(name);
        expect(document.text.split('\n')).toHaveLength(lines.length);
      }),
      { numRuns: 200 },
    );
    seen.report();
  });
});

test('no page of any kind makes intake throw anything but an InputError, and its text is clean', () => {
  const html = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<div',
          '>',
          '<!--',
          '-->',
          '<script>',
          '</script>',
          '&#0;',
          '&#xD800;',
          'They met. ',
          '<br>',
          '<table><td>',
        ),
        text,
      ),
      { minLength: 1, maxLength: 20 },
    )
    .map((all) => all.join(''));
  let read = 0;
  fc.assert(
    fc.property(html, (page) => {
      try {
        const { document } = intake({ html: page });
        read += 1;
        expect(document.text).not.toContain('\u0000');
        expect(document.text).not.toMatch(/\n{3}|^\s|\s$/);
        expect(loneSurrogate.test(document.text)).toBe(false);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }),
    { numRuns: 200 },
  );
  expect(read).toBeGreaterThan(50);
});
