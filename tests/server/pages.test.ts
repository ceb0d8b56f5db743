// The pages beside the API: its description at /docs, which asks nothing of other hosts, and the built client.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../cypher/store.ts';
import type { Desk } from '../../model/desk.ts';
import { createApp } from '../../server/app.ts';
import { type Listening, listen } from '../../server/listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-client-'));
let server: Listening;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>The client</title>');
  writeFileSync(join(folder, 'assets/main-4f2a.js'), 'export {};');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, '.hidden'), 'secret');
  // pages ask neither store nor desk
  const app = createApp({ store: {} as Store, desk: {} as Desk, client: folder });
  server = await listen(app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close(0);
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string, accept = 'text/html') => {
  const response = await fetch(server.url + path, { headers: { accept }, redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('/docs', () => {
  test('leads to the page, whose files are all here and stand in no other script', async () => {
    const moved = await get('/docs');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/docs/']);
    const page = await get('/docs/');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/<script>|onload=|style=|https?:/);
    const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file);
    expect(files.length).toBe(4);
    for (const file of files) {
      const { status, headers } = await get(`/docs/${file}`, '*/*');
      expect([file, status]).toEqual([file, 200]);
      expect(headers.get('content-type')).toMatch(/css|javascript|png/);
    }
  });

  test('reads our own description and asks no validator elsewhere', async () => {
    const { text } = await get('/docs/start.js', '*/*');
    expect(text).toContain("'/api/openapi.json'");
    expect(text).toContain('validatorUrl: null');
    expect((await get('/api/openapi.json')).status).toBe(200);
  });
});

describe('the client', () => {
  test.each([
    ['/', 200, 'The client'],
    ['/actor/VNM', 200, 'The client'],
    ['/icon.svg', 200, '<svg'],
    ['/assets/main-4f2a.js', 200, 'export'],
    ['/assets/gone.js', 404, 'problem'],
    ['/.hidden', 404, 'problem'],
    ['/..%2f..%2fetc/passwd', 200, 'The client'],
    ['/api/nothing', 404, 'problem'],
  ])('%s: %i', async (path, status, text) => {
    const said = await get(path);
    expect([path, said.status]).toEqual([path, status]);
    expect(said.text).toContain(text);
  });

  test('files with a hash may be kept, the page may not', async () => {
    expect((await get('/assets/main-4f2a.js')).headers.get('cache-control')).toMatch(/max-age=31536000, immutable/);
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
  });

  test('who asks for data gets no page', async () => {
    expect((await get('/actor/VNM', 'application/json')).status).toBe(404);
  });
});
