// The JSON in an answer, however a model wraps it.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonIn } from '../../../../ingest/read/by-model/answer.ts';

describe('jsonIn', () => {
  test.each([
    ['bare', '{"people":[]}'],
    ['with a byte order mark', '\uFEFF{"people":[]}'],
    ['in a fence', '```json\n{"people":[]}\n```'],
    ['in a fence without a language, amid prose', 'Here it is:\n```\n{"people":[]}\n```\nAnything else?'],
    ['in a fence of CRLF', '```json\r\n{"people":[]}\r\n```'],
    ['with prose around it', 'Sure! {"people":[]} I hope {this} helps.'],
    ['after braces in prose', 'A set {a, b} is: {"people":[]}'],
    ['after thoughts', '<think>maybe {"people": or not}</think>\n{"people":[]}'],
  ])('%s', (_, answer) => {
    expect(jsonIn(answer)).toEqual({ people: [] });
  });

  test.each([
    ['nothing', ''],
    ['prose', 'I cannot do that.'],
    ['cut off', '{"people":[{"name":"A'],
    ['cut off in a fence', '```json\n{"people":[\n```'],
    ['a list', '[1, 2]'],
    ['single quotes', "{'people': []}"],
    ['a number', '42'],
  ])('%s is none', (_, answer) => {
    expect(jsonIn(answer)).toBeUndefined();
  });

  test('finds any object with prose around it, whatever its strings hold', () => {
    const prose = fc.string().map((text) => text.replace(/["{}`]/g, ''));
    fc.assert(
      fc.property(prose, fc.dictionary(fc.string(), fc.jsonValue()), prose, (before, value, after) => {
        const plain: unknown = JSON.parse(JSON.stringify(value)); // as JSON has it: no -0, no odd prototype
        expect(jsonIn(`${before}{"a":${JSON.stringify(value)}}${after}`)).toEqual({ a: plain });
      }),
    );
  });

  test('takes time in proportion to the answer', () => {
    const began = performance.now();
    expect(jsonIn('{"'.repeat(500_000))).toBeUndefined();
    expect(jsonIn('{'.repeat(1_000_000))).toBeUndefined();
    expect(jsonIn('{}x'.repeat(300_000))).toEqual({});
    expect(jsonIn(`{"a":"${'b'.repeat(1_500_000)}`)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
