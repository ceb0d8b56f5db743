// Whatever is asked, however it is spelt: an answer that keeps to its schema or a problem, never an error of our own, never a trace.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openStore } from '../../cypher/open.ts';
import { problemSchema } from '../../model/api.ts';
import { Frequencies } from '../ingest/frequencies.ts';
import { ask, HA, openWorld, type Said, WORLD, type World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-anything-'));
let world: World;
const own: unknown[] = [];

beforeAll(async () => {
  world = await openWorld(await openStore({ kind: 'embedded', folder }), WORLD, { report: (error) => own.push(error) });
}, 60_000);
afterAll(async () => {
  await world.close();
  await world.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const CASES = ['200', '201', '400', '403', '404', '410'];
const seen = new Frequencies('answers to anything', CASES);

function expectSound(asked: unknown, { status, headers, body }: Said): void {
  seen.note(String(status), CASES.includes(String(status)));
  expect({ asked, status, own }).toEqual({ asked, status: expect.any(Number), own: [] });
  expect(status).not.toBe(500);
  if (status < 400) return;
  expect(headers.get('content-type')).toContain('application/problem+json');
  expect(problemSchema.safeParse(body).success).toBe(true);
  expect(JSON.stringify(body)).not.toMatch(/\bat \w+ \(|node_modules/);
}

/** Half a surrogate pair cannot stand in an address. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '?'));

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '',
    'VNM',
    'viet nam',
    HA,
    'Vu Van Hung',
    'talks',
    'Person',
    '2024',
    '2024-02-31',
    '1',
    '-1',
    '1e9',
    '../..',
  ),
  fc.constantFrom("' OR 1 = 1 //", '$id', '{"$ne": 1}', '__proto__', 'constructor', '%00', '\u0000', '🙂\uD800'),
);

const path = fc.oneof(
  fc.constantFrom('/api/search', '/api/met', '/api/documents', '/api/stats', '/api/kinds'),
  fc
    .tuple(fc.constantFrom('actors', 'facts', 'documents', 'neighbourhood', 'offices', 'countries'), odd)
    .map(([kind, id]) => `/api/${kind}/${encoded(id)}`)
    .chain((address) => fc.constantFrom(address, `${address}/holders`, `${address}/partners`)),
);
const field = fc.constantFrom('q', 'a', 'b', 'on', 'from', 'until', 'limit', 'before', 'label', 'labels', 'x');
const query = fc
  .array(fc.tuple(field, odd), { maxLength: 3 })
  .map((pairs) => pairs.map(([key, value]) => `${key}=${encoded(value)}`).join('&'));

test('questions', async () => {
  await fc.assert(
    fc.asyncProperty(path, query, async (address, asked) => {
      const whole = `${address}?${asked}`;
      expectSound(whole, await ask(world.url, whole));
    }),
    { numRuns: 300 },
  );
}, 60_000);

const document = fc.record(
  {
    id: odd,
    text: odd,
    html: odd,
    title: fc.oneof(odd, fc.constant(null)),
    published: fc.oneof(odd, fc.constant('2024-05')),
    kind: fc.constantFrom('article', 'note', 'rumour'),
    [HA]: odd,
  },
  { requiredKeys: [] },
);
const sound = fc.record({
  id: fc.constantFrom('n1', 'n1', 'talks'),
  text: fc.constantFrom('Some words.', 'Other words.'),
});
const statement = fc.record(
  {
    query: fc.oneof(
      odd,
      fc.constantFrom(
        'MATCH (n:Person) RETURN n.name AS name',
        'RETURN $x AS x',
        'MATCH (n) DELETE n',
        'RETURN 1 AS n;',
        'RETURN',
      ),
    ),
    parameters: fc.oneof(fc.dictionary(fc.constantFrom('x', 'id', '__proto__'), fc.jsonValue()), fc.jsonValue()),
  },
  { requiredKeys: ['query'] },
);
const refused = fc.record({
  query: fc.constantFrom(
    'MATCH (n) DELETE n',
    'CREATE (n:Person)',
    'CALL dbms.components()',
    "LOAD CSV FROM '/x' AS r RETURN r",
  ),
});
const sent = fc.oneof(
  fc.tuple(fc.constant('/api/cypher'), refused),
  fc.tuple(
    fc.constant('/api/documents'),
    fc.oneof(document, sound, fc.array(fc.oneof(document, sound), { maxLength: 3 }), fc.jsonValue()),
  ),
  fc.tuple(fc.constant('/api/cypher'), fc.oneof(statement, fc.jsonValue())),
);

test('bodies', async () => {
  await fc.assert(
    fc.asyncProperty(sent, fc.boolean(), async ([address, json], retract) => {
      expectSound([address, json], await ask(world.url, address, { json }));
      if (!retract) return;
      const gone = await ask(world.url, '/api/documents/n1', { method: 'DELETE' });
      expectSound('delete', gone);
    }),
    { numRuns: 200 },
  );
  seen.report();
}, 60_000);
