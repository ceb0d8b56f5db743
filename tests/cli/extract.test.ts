// `entente extract`: the facts format on standard output, whatever the document came as, without any store.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { entrySchemas, type Facts, factsSchema } from '../../model/facts.ts';
import { folder, run } from './product.ts';
import { article } from './world.ts';

const LONG = 180_000;
const samples = fileURLToPath(new URL('../../samples', import.meta.url));
const place = folder();
afterAll(() => place.remove());

const lines = (stdout: string): Facts[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => factsSchema.parse(JSON.parse(line)));

/** Quotes of all entries that do not stand in the text at their offsets. */
function misquoted(facts: Facts, text: string): string[] {
  return Object.keys(entrySchemas).flatMap((list) =>
    facts[list as keyof typeof entrySchemas] // the keys are those of the schemas
      .flatMap(({ evidence }) => evidence)
      .filter(({ quote, start, end }) => text.slice(start, end) !== quote)
      .map(({ quote }) => quote),
  );
}

describe('entente extract', () => {
  test(
    'prints one object of the facts format for each document, with quotes that stand in the text',
    async () => {
      const { code, stdout, stderr } = await run(
        ['extract', '-'],
        { ENTENTE_DATA: join(place.path, 'none') },
        JSON.stringify(article(1)),
      );
      expect([code, stderr]).toEqual([0, '']);
      const [facts, ...more] = lines(stdout);
      expect(more).toEqual([]);
      expect(facts).toMatchObject({ format: 1, id: 'reception-1', title: 'Reception 1', published: '2020-01-02' });
      expect(facts?.meetings).toHaveLength(1);
      expect(facts && misquoted(facts, article(1).text)).toEqual([]);
      expect(existsSync(join(place.path, 'none'))).toBe(false);
    },
    LONG,
  );

  test(
    'reads plain text, HTML, JSON Lines and records, and never looks at a key "gold"',
    async () => {
      const text = article(2).text;
      writeFileSync(join(place.path, 'a.txt'), text);
      writeFileSync(join(place.path, 'b.html'), `<!doctype html><title>B</title><article><p>${text}</p></article>`);
      writeFileSync(join(place.path, 'c.jsonl'), [3, 4].map((at) => JSON.stringify(article(at))).join('\n'));
      writeFileSync(
        join(place.path, 'd.json'),
        JSON.stringify({ ...article(5), gold: { people: [{ name: 'No Body' }] } }),
      );
      const { code, stdout, stderr } = await run(['extract', place.path]);
      expect([code, stderr]).toEqual([0, '']);
      const found = lines(stdout);
      expect(found.map(({ meetings }) => meetings.length)).toEqual([1, 1, 1, 1, 1]);
      expect(stdout).not.toContain('No Body');
    },
    LONG,
  );

  test(
    'prints all samples',
    async () => {
      const { code, stdout } = await run(['extract', join(samples, 'articles'), join(samples, 'records')]);
      expect(code).toBe(0);
      expect(lines(stdout).length).toBeGreaterThan(14);
    },
    LONG,
  );

  test(
    'makes the id from address and text where none is given: the same twice, another for another address',
    async () => {
      const inputs = ['https://example.org/1', 'https://example.org/2'].map((url) =>
        JSON.stringify({ url, text: article(1).text }),
      );
      const [one, same] = await Promise.all([1, 2].map(() => run(['extract', '-'], {}, inputs.join('\n'))));
      expect(same?.stdout).toBe(one?.stdout);
      const [first, other, ...more] = lines(one?.stdout ?? '');
      expect([first?.id, other?.id]).toEqual([expect.stringMatching(/^doc-/), expect.stringMatching(/^doc-/)]);
      expect(other?.id).not.toBe(first?.id);
      expect(more).toEqual([]);
    },
    LONG,
  );
});
