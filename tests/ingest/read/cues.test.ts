import { describe, expect, test } from '@jest/globals';
import { Cued, CuedList } from '../../../ingest/read/cues.ts';
import { FRAMES } from '../../../ingest/read/lexicon/meeting-frames.ts';
import * as presence from '../../../ingest/read/lexicon/presence-words.ts';
import { SEAT_FRAMES } from '../../../ingest/read/lexicon/seat-frames.ts';
import { VISIT_FRAMES } from '../../../ingest/read/lexicon/visit-frames.ts';
import { matches } from '../../../ingest/read/matches.ts';
import { needsOf } from '../../../ingest/read/needs.ts';

const SENTENCES = [
  '<P0> held talks with <P1> in <L2> on <D3> .',
  '<C0> was elected a member of <B1> in <D2> .',
  '<P0> paid an official visit to <C1> .',
  'the weather was fine .',
  'he said that the Photo was taken by somebody',
  '',
];

describe('patterns tried only where their cues stand', () => {
  test.each([/talks with <P\d+>/, /elected (?:an? )?member/, /photo/i, /fine|taken/, /\w+ly\b/])(
    '%s answers as it does by itself',
    (pattern) => {
      const cued = new Cued(pattern);
      for (const text of [...SENTENCES, ...SENTENCES]) {
        expect(cued.test(text)).toBe(pattern.test(text));
        expect(cued.exec(text)?.[0]).toBe(pattern.exec(text)?.[0]);
        const all = new RegExp(pattern.source, `${pattern.flags}g`);
        expect(matches(new Cued(all), text)).toEqual(matches(all, text));
      }
    },
  );

  test('a text without its cues is not asked at all', () => {
    const cued = new Cued(/talks with <P\d+>/);
    expect(SENTENCES.map((text) => cued.mayMatch(text))).toEqual([true, false, false, false, false, false]);
  });

  test('texts of one length are told apart', () => {
    const cued = new Cued(/talks/);
    expect([cued.test('they had talks'), cued.test('they had lunch'), cued.test('they had talks')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('a list gives those that may stand in a text, in their order', () => {
    const list = new CuedList([/elected/g, /<C\d+> was/g, /visit/g, /./g], (pattern) => pattern);
    expect(list.in(SENTENCES[1] ?? '').map(String)).toEqual(['/elected/g', '/<C\\d+> was/g', '/./g']);
    expect(list.in(SENTENCES[3] ?? '').map(String)).toEqual(['/./g']);
  });

  test('a pattern that minds no case keeps its place in a list, and takes none from another', () => {
    const list = new CuedList([/visit/, /TALKS/i, /held/, /paid/], (pattern) => pattern);
    for (const text of ['<P0> held talks', '<P0> HELD TALKS'])
      expect(list.in(text).filter((pattern) => pattern.test(text))).toEqual(
        [/visit/, /TALKS/i, /held/, /paid/].filter((pattern) => pattern.test(text)),
      );
  });

  test.each([
    ['meetings', FRAMES.map(({ pattern }) => new RegExp(pattern.replace(/\{[^}]*\}/g, '.*')))],
    ['seats', SEAT_FRAMES.map(({ pattern }) => pattern)],
    ['visits', VISIT_FRAMES.map(({ pattern }) => pattern)],
    ['presence', Object.values(presence).flatMap((one) => (one instanceof Cued ? one.pattern : []))],
  ])('constructions of %s have cues, so that few are tried', (_, patterns) => {
    expect(patterns.length).toBeGreaterThan(8);
    const without = patterns.filter((pattern) => needsOf(pattern).length === 0);
    expect(without.length).toBeLessThan(patterns.length * 0.1);
  });
});
