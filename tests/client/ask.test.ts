// Asking a server: addresses, answers, and every way in which there is none. The server here is a real one on loopback.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { address, askActor, askMet, askNeighbourhood, askSearch, Refusal } from '../../client/ask.ts';

/** What the server answers next, and what it was asked last. */
let next: { status: number; body: string } = { status: 200, body: '{}' };
let asked = '';
let server: Server;
const fetchAsIs = globalThis.fetch;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked = request.url ?? '';
    response.writeHead(next.status, { 'content-type': 'application/json' }).end(next.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has an address of this shape
  // A page's addresses are relative to it; here there is no page, so the host is put before them.
  globalThis.fetch = (path, init) => fetchAsIs(`http://127.0.0.1:${port}${String(path)}`, init);
});

afterAll(() => {
  globalThis.fetch = fetchAsIs;
  server.close();
});

async function refusal(promise: Promise<unknown>): Promise<Refusal> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error(`expected a Refusal, got ${String(error)}`);
  return error;
}

describe('asking', () => {
  test('escapes what it is given and leaves out what is empty', () => {
    expect(address(['actors', 'a/b?c'], {})).toBe('/api/actors/a%2Fb%3Fc');
    expect(address(['met'], { a: 'Ana & Bo', b: undefined, from: '' })).toBe('/api/met?a=Ana+%26+Bo');
  });

  test('gives a checked answer', async () => {
    const hit = { id: '1', label: 'Person', name: 'Ana', detail: null, facts: 2 };
    next = { status: 200, body: JSON.stringify({ query: 'ana', hits: [hit] }) };
    expect((await askSearch('ana', 20)).hits).toEqual([hit]);
    expect(asked).toBe('/api/search?q=ana&limit=20');
    next = { status: 200, body: JSON.stringify({ centre: '1', nodes: [], links: [], more: 0 }) };
    expect((await askNeighbourhood('1', 40)).more).toBe(0);
    expect(asked).toBe('/api/neighbourhood/1?limit=40');
  });

  test('refuses an answer of another form', async () => {
    next = { status: 200, body: '{"id":1}' };
    expect((await refusal(askActor('1'))).message).toContain('does not know');
    next = { status: 200, body: 'no JSON' };
    expect((await refusal(askActor('1'))).message).toContain('does not know');
  });

  test("gives the server's own reason, the fields and those whom a name fits", async () => {
    const candidates = [{ id: '7', label: 'Person', name: 'Ana', detail: 'Minister' }];
    const errors = [{ field: 'a', message: 'fits several' }];
    next = {
      status: 409,
      body: JSON.stringify({ type: 'x', title: 'Conflict', status: 409, detail: 'choose', errors, candidates }),
    };
    const refused = await refusal(askMet('Ana', undefined));
    expect(refused).toMatchObject({ message: 'choose – a: fits several', status: 409, candidates });
  });

  test('says that there is no reason, or no server', async () => {
    next = { status: 502, body: '<html>' };
    expect((await refusal(askActor('1'))).message).toBe('The server answered 502 without a reason.');
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect((await refusal(askActor('1'))).message).toContain('does not answer');
  });

  test('lets a question be called off', async () => {
    const calledOff = new AbortController();
    calledOff.abort();
    await expect(askActor('1', calledOff.signal)).rejects.not.toBeInstanceOf(Refusal);
  });
});
