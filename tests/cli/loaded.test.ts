// What the built command loads before it does its work: whoever extracts one article waits for no store and no server, and whoever
// counts or takes back for no rules.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { folder, run } from './product.ts';
import { article } from './world.ts';

const LONG = 180_000;
const place = folder();
afterAll(() => place.remove());

/** The packages and the files of ours that a run of the command loaded, by what V8 saw. */
async function loadedBy(args: readonly string[], code: number): Promise<string[]> {
  const seen = join(place.path, `seen-${args[0]}`);
  mkdirSync(seen);
  const settings = { NODE_V8_COVERAGE: seen, ENTENTE_DATA: join(place.path, `data-${args[0]}`) };
  const ran = await run(args, settings, article(1).text);
  expect(ran.code).toBe(code);
  const urls = readdirSync(seen).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(seen, file), 'utf8')) as { result: { url: string }[] }; // V8's format
    return result.map(({ url }) => url);
  });
  return [
    ...new Set(urls.flatMap((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)|\/dist\/(.+)$/.exec(url)?.slice(1) ?? [])),
  ].filter((name) => name !== undefined);
}

// The reader of HTML pages is loaded with the intake of documents, by every command.
const STORE = /^(?:neo4j-driver$|@grafeo-db\/|cypher\/)/;
const SERVER = /^(?:express$|helmet$|swagger-ui-dist$|server\/)/;
const WEAVING = /^ingest\/weave\//;
const RULES = /^ingest\/(?:read\/read\.js|explain\/explain\.js)$/;
const NEO4J = /^neo4j-driver$/;

test.each([
  [['extract', '-'], 0, 'ingest/read/read.js', [STORE, SERVER, WEAVING]],
  [['stats'], 0, 'express', [RULES, NEO4J]],
  [['retract', 'nothing'], 4, '@grafeo-db/js', [RULES, NEO4J, SERVER]],
  [['--help'], 0, 'cli/explain.js', [RULES, NEO4J]],
])(
  '%j loads only what it needs',
  async (args, code, needed, others) => {
    const loaded = await loadedBy(args, code);
    expect(loaded).toEqual(expect.arrayContaining(['zod', 'commander', needed]));
    expect(loaded.filter((name) => others.some((other) => other.test(name)))).toEqual([]);
  },
  LONG,
);
