// The server as it is started by a user: first start, second start, its end, a taken port, a second server, a kill.
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { metSchema, statsSchema } from '../../model/api.ts';
import { folder, freePort, run, type Served, serve, start, stop } from './product.ts';
import { article, sample } from './world.ts';

const LONG = 180_000;
const places: { remove: () => void }[] = [];
const newPlace = (): string => {
  const place = folder();
  places.push(place);
  return join(place.path, 'data');
};
afterAll(() => {
  for (const place of places) place.remove();
});

const post = (url: string, body: unknown) =>
  fetch(`${url}/api/documents`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const READY_MILLISECONDS = 2000;

/** A start within the time, or the third: a machine that is busy with other things may be slow once, not three times. */
async function quickest(settings: Record<string, string>): Promise<Served> {
  for (let tries = 1; ; tries += 1) {
    const served = await serve(settings);
    if (served.readyAfter < READY_MILLISECONDS || tries === 3) return served;
    await stop(served);
  }
}

const BROKEN = 0;

/** The status of a whole answer; BROKEN where the connection ended before it. */
async function statusOf(answering: Promise<Response>): Promise<number> {
  try {
    const answer = await answering;
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return BROKEN;
  }
}

const stats = async (url: string) => statsSchema.parse(await (await fetch(`${url}/api/stats`)).json());

describe('a server from its first start to its second', () => {
  const data = newPlace();
  let first: Served;
  let documents = 0;

  beforeAll(async () => {
    first = await serve({ ENTENTE_DATA: data });
  }, LONG);
  afterAll(() => {
    first.child.kill('SIGKILL');
  });

  test('says what it read, how long it took, how to read more, and where it is', () => {
    const { stdout, stderr } = first.said();
    expect(stdout).toMatch(/read \d+ documents in \d+\.\d s: \d+ people, .*\d+ meetings?/);
    expect(stdout).toMatch(/npx entente read/);
    expect(stdout).toContain(`Entente is at ${first.url}`);
    expect(stderr).toBe('');
  });

  test('answers who met whom with the sentence that says so', async () => {
    const answer = await fetch(`${first.url}/api/met?a=${encodeURIComponent('Nguyen Phu Trong')}`);
    const { total, meetings } = metSchema.parse(await answer.json());
    expect(total).toBeGreaterThan(0);
    for (const { evidence } of meetings) expect(evidence[0]?.quote.length).toBeGreaterThan(10);
  });

  test('serves the client and the page of the API', async () => {
    for (const [path, word] of [
      ['/', '<div id="root"'],
      ['/docs', 'swagger'],
    ]) {
      const answer = await fetch(`${first.url}${path}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(word);
    }
  });

  test('a second server on the same folder is told where the first is, and the first goes on', async () => {
    const { code, stderr } = await run(['serve'], { ENTENTE_DATA: data, PORT: String(await freePort()) });
    expect(stderr).toContain(first.url);
    expect(code).toBe(3);
    expect((await fetch(`${first.url}/api/ready`)).status).toBe(200);
  });

  test('a sample that is retracted stays away', async () => {
    documents = (await stats(first.url)).documents;
    const answer = await fetch(`${first.url}/api/documents/sample-xi-ha-noi`, { method: 'DELETE' });
    expect(answer.status).toBe(200);
    expect((await stats(first.url)).documents).toBe(documents - 1);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s closes the store and ends with 0; the next start reads nothing anew and is ready within 2 s',
    async (signal) => {
      const { code, stdout } = await stop(first, signal);
      expect(code).toBe(0);
      expect(stdout).toContain('closed');
      expect(existsSync(join(data, 'server.json'))).toBe(false);
      first = await quickest({ ENTENTE_DATA: data });
      expect(first.readyAfter).toBeLessThan(READY_MILLISECONDS);
      expect(first.said().stdout).not.toContain('first start');
      expect((await stats(first.url)).documents).toBe(documents - 1);
    },
    LONG,
  );

  test(
    'an address that is open to others is warned of',
    async () => {
      await stop(first);
      first = await serve({ ENTENTE_DATA: data, HOST: '0.0.0.0' });
      const { stderr, code } = await stop(first);
      expect(stderr).toContain('HOST=0.0.0.0 lets other machines in');
      expect(code).toBe(0);
    },
    LONG,
  );
});

test(
  'a taken port is named, and nothing is touched',
  async () => {
    const data = newPlace();
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const { code, stderr, stdout } = await run(['serve'], { ENTENTE_DATA: data, PORT: port });
    holder.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^entente: port ${port} on 127\\.0\\.0\\.1 is taken.*PORT`));
    expect(stdout).toBe('');
    expect(existsSync(data)).toBe(false);
  },
  LONG,
);

test(
  'a signal during the first start ends with 0, and the next start is whole',
  async () => {
    const data = newPlace();
    const settings = { ENTENTE_DATA: data, PORT: String(await freePort()) };
    const starting = start(['serve'], settings);
    while (!starting.said().stdout.includes('first start')) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await stop(starting)).code).toBe(0);
    const again = await serve(settings);
    expect((await stats(again.url)).documents).toBeGreaterThan(20);
    expect((await stop(again)).code).toBe(0);
  },
  LONG,
);

test(
  'what was acknowledged before a kill -9 is there afterwards, and nothing is half there',
  async () => {
    const data = newPlace();
    expect((await run(['read', sample], { ENTENTE_DATA: data })).code).toBe(0);
    const acknowledged: string[] = [];
    let number = 0;
    let inFlight = 0;
    for (let kill = 0; kill < 3; kill += 1) {
      const served = await serve({ ENTENTE_DATA: data });
      let since = 0;
      for (let open = true; open; ) {
        const input = article(number++);
        // Killed a moment after the third document, or the fourth, or the fifth, was handed in: while it is read, woven or written.
        if (since === 2 + kill) setTimeout(() => served.child.kill('SIGKILL'), 3 + kill * 8);
        const status = await statusOf(post(served.url, input));
        if (status === BROKEN) {
          open = false;
          inFlight += 1;
        } else {
          expect(status).toBe(201);
          acknowledged.push(input.id);
          since += 1;
        }
      }
      await served.ended;
    }
    expect(inFlight).toBe(3);
    expect(acknowledged.length).toBeGreaterThan(3);

    // The note of the killed server is stale: another command recognises that and opens the store itself.
    expect(existsSync(join(data, 'server.json'))).toBe(true);
    const counted = await run(['stats', '--json'], { ENTENTE_DATA: data });
    expect([counted.code, counted.stderr]).toEqual([0, '']);

    const served = await serve({ ENTENTE_DATA: data });
    for (let at = 0; at < number; at += 1) {
      const answer = await fetch(`${served.url}/api/documents/${article(at).id}`);
      if (acknowledged.includes(article(at).id)) expect(answer.status).toBe(200);
      if (answer.status === 404) continue;
      const { document, facts } = (await answer.json()) as { document: { text: string }; facts: unknown[] };
      expect(document.text).toBe(article(at).text);
      expect(facts.length).toBeGreaterThan(0);
    }
    await stop(served);
  },
  LONG,
);

test(
  'a note that points at a stranger harms nobody',
  async () => {
    const place = folder();
    places.push(place);
    writeFileSync(join(place.path, 'server.json'), JSON.stringify({ pid: 1, url: 'http://127.0.0.1:9', since: '' }));
    const { code, stdout } = await run(['stats'], { ENTENTE_DATA: place.path });
    expect(code).toBe(0);
    expect(stdout).toContain('0 documents');
  },
  LONG,
);
