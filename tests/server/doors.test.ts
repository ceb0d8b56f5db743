// What the server refuses at its doors and how: tables of request, status and the field that is named. Every refusal is a problem
// of RFC 9457 without a stack trace.
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../cypher/open.ts';
import type { Store } from '../../cypher/store.ts';
import { ask, openWorld, type Said, type World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-doors-'));
let store: Store;
let world: World;
const others: World[] = [];

beforeAll(async () => {
  store = await openStore({ kind: 'embedded', folder });
  world = await openWorld(store, [], {
    limits: { requestsPerMinute: 100_000, bodyBytes: 20_000, documents: 3, cypherMilliseconds: 300 },
  });
}, 60_000);
afterAll(async () => {
  for (const one of [world, ...others]) await one.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** For servers that are meant to fail. */
const silent = (): void => undefined;

/** Another server over the same store. */
async function server(parts: Parameters<typeof openWorld>[2]): Promise<string> {
  const other = await openWorld(store, [], parts);
  others.push(other);
  return other.url;
}

function expectProblem({ status, headers, body }: Said, expected: number): void {
  expect({ status, title: body.title, detail: body.detail }).toEqual({
    status: expected,
    title: expect.any(String),
    detail: expect.any(String),
  });
  expect(body.status).toBe(expected);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(JSON.stringify(body)).not.toMatch(/\bat \w+ \(|node_modules|\.ts:\d/);
}

const fieldsOf = ({ body }: Said): string[] => (body.errors ?? []).map(({ field }: { field: string }) => field);

const QUESTIONS: readonly (readonly [path: string, status: number, ...fields: string[]])[] = [
  ['/api/search', 400, 'q'],
  ['/api/search?q=', 400, 'q'],
  ['/api/search?q=a&q=b', 400, 'q'],
  ['/api/search?q=a&lmit=3', 400, 'lmit'],
  ['/api/search?q=a&limit=0', 400, 'limit'],
  ['/api/search?q=a&limit=51', 400, 'limit'],
  ['/api/search?q=a&limit=1.5', 400, 'limit'],
  ['/api/search?q=a&limit=many&label=Friend', 400, 'limit', 'label'],
  ['/api/met', 400, 'a'],
  ['/api/met?a=x&from=2024-13', 400, 'from'],
  ['/api/met?a=x&from=2024-02-30', 400, 'from'],
  ['/api/met?a=x&from=2024&until=2023', 400, 'until'],
  ['/api/met?a=nobody', 404],
  ['/api/met?a=%00', 404],
  ['/api/actors/none', 404],
  ['/api/actors/none?before=', 400, 'before'],
  ['/api/actors/%E0%A4%A', 400],
  [`/api/actors/${'x'.repeat(301)}`, 400, 'id'],
  ['/api/actors/VNM?before=none', 404],
  ['/api/facts/none', 404],
  ['/api/facts/none?limit=1', 400, 'limit'],
  ['/api/offices/none/holders', 404],
  ['/api/offices/none/holders?on=soon', 400, 'on'],
  ['/api/countries/none/partners', 404],
  ['/api/neighbourhood/none', 404],
  ['/api/neighbourhood/none?limit=301', 400, 'limit'],
  ['/api/neighbourhood/none?labels=Person,Friend', 400, 'labels'],
  ['/api/documents?before=none', 400, 'before'],
  ['/api/documents?limit=-1', 400, 'limit'],
  ['/api/documents/none', 404],
  ['/api/health?verbose=1', 400, 'verbose'],
  ['/api/nothing', 404],
  ['/api', 404],
  ['/elsewhere', 404],
];

describe('questions', () => {
  test.each(QUESTIONS)('%s is answered with %i %s', async (path, status, ...fields) => {
    const said = await ask(world.url, path);
    expectProblem(said, status);
    expect(fieldsOf(said)).toEqual(fields);
  });
});

const doc = { text: 'A text.' };
const BODIES: readonly (readonly [about: string, path: string, body: unknown, status: number, ...fields: string[]])[] =
  [
    ['no body of a document', '/api/documents', {}, 400, 'text'],
    ['two bodies', '/api/documents', { ...doc, html: '<p>x</p>' }, 400, 'text'],
    ['an unknown key', '/api/documents', { ...doc, gold: {} }, 400, 'gold'],
    ['a day that is none', '/api/documents', { ...doc, published: '2023-02-30' }, 400, 'published'],
    ['an address of another kind', '/api/documents', { ...doc, url: 'javascript:alert(1)' }, 400, 'url'],
    ['an id with a slash', '/api/documents', { ...doc, id: 'a/b' }, 400, 'id'],
    ['the third of three', '/api/documents', [doc, doc, { ...doc, kind: 'rumour' }], 400, '2.kind'],
    ['no document', '/api/documents', [], 400, 'body'],
    ['one too many', '/api/documents', [doc, doc, doc, doc], 400, 'body'],
    ['a number', '/api/documents', 7, 400],
    ['text without a word', '/api/documents', { text: '…' }, 400, 'text'],
    ['records that are none', '/api/documents', { records: '{"entente":"records"}' }, 400],
    ['no statement', '/api/cypher', {}, 400, 'query'],
    ['an empty statement', '/api/cypher', { query: ' ' }, 400, 'query'],
    ['parameters that are a list', '/api/cypher', { query: 'RETURN 1 AS n', parameters: [] }, 400, 'parameters'],
    ['deep parameters', '/api/cypher', { query: 'RETURN 1 AS n', parameters: { x: deep(40) } }, 400],
    ['limits of one’s own', '/api/cypher', { query: 'RETURN 1 AS n', rows: 1e9 }, 400, 'rows'],
  ];

function deep(levels: number): unknown {
  return levels === 0 ? 1 : [deep(levels - 1)];
}

describe('bodies', () => {
  test.each(BODIES)('%s', async (_about, path, body, status, ...fields) => {
    const said = await ask(world.url, path, { json: body });
    expectProblem(said, status);
    if (fields.length > 0) expect(fieldsOf(said)).toEqual(fields);
  });

  test.each([
    ['text/plain', '{}', 415],
    ['application/json; charset=latin1', '{}', 415],
    ['application/x-www-form-urlencoded', 'query=x', 415],
    ['application/json', '{"query":', 400],
    ['application/json', '"text"', 400],
    ['application/json', JSON.stringify({ text: 'x'.repeat(20_000) }), 413],
  ])('%s %.20s is answered with %i', async (type, body, status) => {
    for (const path of ['/api/documents', '/api/cypher']) {
      const init = { method: 'POST', body, headers: { 'content-type': type } };
      expectProblem(await ask(world.url, path, init), status);
    }
  });

  test('a body without a type', async () => {
    const said = await ask(world.url, '/api/cypher', { method: 'POST', body: new Blob(['{}']) });
    expectProblem(said, 415);
  });

  test('nothing of what was refused was kept', async () => {
    expect((await ask(world.url, '/api/documents')).body.total).toBe(0);
  });

  test('a statement that takes too long ends', async () => {
    const query =
      'UNWIND range(1, 100) AS a UNWIND range(1, 100) AS b UNWIND range(1, 100) AS c UNWIND range(1, 100) AS d UNWIND range(1, 100) AS e WITH count(a + b + c + d + e) AS n RETURN n AS n';
    const said = await ask(world.url, '/api/cypher', { json: { query } });
    expectProblem(said, 422);
    expect((await ask(world.url, '/api/ready')).status).toBe(200);
  }, 30_000);
});

test.each([
  ['POST', '/api/search', 'GET, HEAD'],
  ['PUT', '/api/documents', 'GET, HEAD, POST'],
  ['DELETE', '/api/documents', 'GET, HEAD, POST'],
  ['PATCH', '/api/documents/x', 'GET, HEAD, DELETE'],
  ['GET', '/api/cypher', 'POST'],
])('%s %s is not allowed, %s is', async (method, path, allow) => {
  const body = method === 'GET' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } };
  const said = await ask(world.url, path, { method, ...body });
  expectProblem(said, 405);
  expect(said.headers.get('allow')).toBe(allow);
});

/** Asks with headers that fetch would not send. */
function raw(url: string, path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('error', reject).end(method === 'POST' ? '{"query":"RETURN 1 AS n"}' : undefined);
  });
}

describe('who may ask', () => {
  test.each([
    ['localhost', 200],
    ['localhost:4321', 200],
    ['LOCALHOST', 200],
    ['entente.localhost', 200],
    ['127.0.0.1:1', 200],
    ['[::1]:4321', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['evil.example:4321', 403],
    ['192.168.0.7', 403],
  ])('under the name %s: %i', async (host, status) => {
    expect(await raw(world.url, '/api/stats', { host })).toBe(status);
    expect(await raw(world.url, '/docs/', { host })).toBe(status);
  });

  test('under a name that was allowed', async () => {
    const url = await server({ hosts: ['graph.example'] });
    expect(await raw(url, '/api/health', { host: 'graph.example:8443' })).toBe(200);
    expect(await raw(url, '/api/health', { host: 'other.example' })).toBe(403);
  });

  const json = { 'content-type': 'application/json' };
  test.each([
    ['no page at all', {}, 200],
    ['our own page', { origin: 'SELF', 'sec-fetch-site': 'same-origin' }, 200],
    ['our own page in an old browser', { origin: 'SELF' }, 200],
    ['the address bar', { 'sec-fetch-site': 'none' }, 200],
    ['a page elsewhere', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['a page elsewhere in an old browser', { origin: 'https://evil.example' }, 403],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
  ])('a writing method from %s', async (_about, headers, status) => {
    const own = Object.fromEntries(
      Object.entries(headers).map(([key, value]) => [key, value === 'SELF' ? world.url : value]),
    );
    expect(await raw(world.url, '/api/cypher', { ...json, ...own }, 'POST')).toBe(status);
  });

  test('a page elsewhere may not read an answer: nothing allows it', async () => {
    const said = await ask(world.url, '/api/stats', { headers: { origin: 'https://evil.example' } });
    expect(said.headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('security headers are on every answer, the server does not name its make', async () => {
  for (const path of ['/api/health', '/docs/', '/nowhere']) {
    const { headers } = await ask(world.url, path);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
  }
});

test('too many requests in a minute are refused, but never whether the server lives', async () => {
  const url = await server({ limits: { requestsPerMinute: 2 } });
  const statuses: number[] = [];
  for (let n = 0; n < 3; n++) statuses.push((await ask(url, '/api/stats')).status);
  expect(statuses).toEqual([200, 200, 429]);
  const said = await ask(url, '/api/stats');
  expectProblem(said, 429);
  expect(Number(said.headers.get('retry-after'))).toBeGreaterThan(0);
  for (const path of ['/api/health', '/api/ready', '/docs/']) expect((await ask(url, path)).status).toBe(200);
});

test('an answer that takes too long is given up', async () => {
  const never = { ...store, read: () => new Promise<never>(() => undefined) };
  const slow = await openWorld(never, [], { limits: { requestMilliseconds: 50 }, report: silent });
  others.push(slow);
  expectProblem(await ask(slow.url, '/api/stats'), 503);
});

test('a store that does not answer: alive, not ready', async () => {
  const lost = mkdtempSync(join(tmpdir(), 'entente-lost-'));
  const closing = await openStore({ kind: 'embedded', folder: lost });
  const half = await openWorld(closing, [], { report: silent });
  others.push(half);
  expect((await ask(half.url, '/api/ready')).body).toEqual({ status: 'ready' });
  await closing.close();
  expect((await ask(half.url, '/api/health')).body).toEqual({ status: 'alive' });
  expectProblem(await ask(half.url, '/api/ready'), 503);
  expectProblem(await ask(half.url, '/api/stats'), 503);
  rmSync(lost, { recursive: true, force: true });
});

test('a defect is told to the log, not to the caller', async () => {
  const told: unknown[] = [];
  const broken = { ...store, read: () => Promise.reject(new Error('secret words')) };
  const url = (
    await (async () => {
      const other = await openWorld(broken, [], { report: (error) => told.push(error) });
      others.push(other);
      return other;
    })()
  ).url;
  const said = await ask(url, '/api/stats');
  expectProblem(said, 500);
  expect(JSON.stringify(said.body)).not.toContain('secret');
  expect(told).toEqual([new Error('secret words')]);
});
