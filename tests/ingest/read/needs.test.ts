import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { needsOf } from '../../../ingest/read/needs.ts';

describe('what a pattern cannot match without', () => {
  test.each<[RegExp, string[][]]>([
    [/abc|defg/, [['abc', 'defg']]],
    [/sign(?:ed|s)? it/, [['signed it', 'signs it', 'sign it']]],
    [/(?<who><C\d+>(?: and <C\d+>)*) (?:was|were) elected/, [[' was elected', ' were elected'], ['<C']]],
    [/<[PGO]\d+> met/, [['> met'], ['<P', '<G', '<O']]],
    // the rarest need first
    [/the .* treaty/, [[' treaty'], ['the ']]],
    // what may be absent is not needed
    [/(?:joint )?statement(?: of intent)*/, [['statement']]],
    [/visited{0,3}/, [['visite']]],
    [/x{2,5} yes/, [[' yes']]],
    // one branch without a need leaves none
    [/treaty|\w+/, []],
    [/ab/, []],
    // what stands beside is needed too, what is refused is not
    [/(?<=elected )\d+(?= years)/, [['elected '], [' years']]],
    [/(?<!not )(?!never)agreed/, [['agreed']]],
    [/\bfor(?:m|um)s\b/, [['forms', 'forums']]],
    [/caf\u00e9 [a-z]+ noir/, [['café '], [' noir']]],
    [/[^a]bcd[x-z]/, [['bcd']]],
    [/a\.b\.c/, [['a.b.c']]],
    [/\p{Lu}\p{L}+ Law|(?<x>treaty)\k<x>/u, [[' Law', 'treaty']]],
    // a long group that stands twice, with brackets that are none
    [
      /(?:the \( of nations|[)] agreement of the day)+!(?:the \( of nations|[)] agreement of the day)+ signed/,
      [[' signed'], ['the ( of nations', ') agreement of the day'], ['the ( of nations', ') agreement of the day']],
    ],
    [
      /(?:ratified \(in full\) today|(?:not|never) ratified) (?:ratified \(in full\) today|(?:not|never) ratified)/,
      [
        [
          'ratified (in full) today ratified (in full) today',
          'ratified (in full) today not ratified',
          'ratified (in full) today never ratified',
          'not ratified ratified (in full) today',
          'not ratified not ratified',
          'not ratified never ratified',
          'never ratified ratified (in full) today',
          'never ratified not ratified',
          'never ratified never ratified',
        ],
      ],
    ],
    // in either case: small letters, and nothing of signs whose other case is not known
    [/Photo by É/i, [['photo by ']]],
  ])('%s', (pattern, needs) => {
    expect(needsOf(pattern)).toEqual(needs);
  });

  test('a letter with a twin outside Latin is nothing to rely on', () => {
    expect(/Photo source/iu.test('photo \u017fource')).toBe(true);
    expect(needsOf(/source/iu)).toEqual([['ource']]);
  });

  test('whatever a pattern matches meets its needs', () => {
    const met = { matched: 0, needed: 0 };
    const word = fc.constantFrom('met', 'talks', 'the', 'a', '<P1>', 'signed', ' ', 'ab');
    const atom = fc.oneof(
      word.map((text) => text.replace(/[<>]/g, '\\$&')),
      fc.constantFrom('\\b', '[ae]', '[^z]', '.', '\\w', '\\d+', '(?!zz)', '(?<=t)', '(?= )', 'me?t'),
    );
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { maxDepth: 3 },
        atom,
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `${a}${b}`),
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
        fc.tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{1,2}', '{0,2}?')).map(([a, b]) => `(?:${a})${b}`),
      ),
    }));
    fc.assert(
      fc.property(pattern, fc.array(word, { maxLength: 12 }), fc.boolean(), (source, words, anyCase) => {
        const text = anyCase ? words.join('').toUpperCase() : words.join('');
        const made = new RegExp(source, anyCase ? 'i' : '');
        if (!made.test(text)) return;
        met.matched++;
        const needs = needsOf(made);
        if (needs.length > 0) met.needed++;
        const held = anyCase ? text.toLowerCase() : text;
        for (const need of needs) expect(need.some((literal) => held.includes(literal))).toBe(true);
      }),
      { numRuns: 3000, seed: 20261123 },
    );
    console.info(`patterns that matched: ${met.matched}, of these with needs: ${met.needed}`);
    expect(met.matched).toBeGreaterThan(500);
    expect(met.needed).toBeGreaterThan(100);
  });
});
