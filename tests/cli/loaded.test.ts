// What the built command loads before it does its work: whoever extracts one article waits for no store and no server.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { folder, run } from './product.ts';
import { article } from './world.ts';

const LONG = 180_000;
const place = folder();
afterAll(() => place.remove());

/** The packages and the files of ours that a run of the command loaded, by what V8 saw. */
async function loadedBy(args: readonly string[], input: string): Promise<string[]> {
  const seen = join(place.path, String(args.length));
  mkdirSync(seen);
  const { code } = await run(args, { NODE_V8_COVERAGE: seen }, input);
  expect(code).toBe(0);
  const urls = readdirSync(seen).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(seen, file), 'utf8')) as { result: { url: string }[] }; // V8's format
    return result.map(({ url }) => url);
  });
  return [
    ...new Set(urls.flatMap((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)|\/dist\/(.+)$/.exec(url)?.slice(1) ?? [])),
  ];
}

/** What only a store or a server needs. The reader of HTML pages is loaded with the intake of documents. */
const HEAVY = ['express', 'helmet', 'neo4j-driver', '@grafeo-db/js', 'swagger-ui-dist'];

test(
  'extract of plain text loads neither stores nor server nor weaving',
  async () => {
    const loaded = await loadedBy(['extract', '-'], article(1).text);
    expect(loaded).toEqual(expect.arrayContaining(['zod', 'commander', 'ingest/read/read.js', 'cli/extract.js']));
    expect(
      loaded.filter((name) => HEAVY.includes(name) || /^(?:server|cypher|ingest\/weave)\//.test(name ?? '')),
    ).toEqual([]);
  },
  LONG,
);
