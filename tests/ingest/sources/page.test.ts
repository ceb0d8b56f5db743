// Pages are fetched from a server of this test's own, which the option allows to be reached and the default does not.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isPublicAddress } from '../../../ingest/sources/addresses.ts';
import { fetchPage } from '../../../ingest/sources/page.ts';
import { InputError, LimitError, UnavailableError } from '../../../model/errors.ts';

const PAGES: Record<string, RequestListener> = {
  '/page': (_, response) =>
    response.setHeader('content-type', 'text/html; charset="iso-8859-1"').end(Buffer.from('<p>Chargé', 'latin1')),
  '/text': (_, response) => response.setHeader('content-type', 'text/plain').end('They met.'),
  '/json': (_, response) =>
    response.setHeader('content-type', 'application/json').end('{"text":"a","url":"https://example.org/","gold":1}'),
  '/packed': (_, response) =>
    response.setHeader('content-type', 'text/plain').setHeader('content-encoding', 'gzip').end(gzipSync('They met.')),
  '/bomb': (_, response) =>
    response
      .setHeader('content-type', 'text/plain')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync(Buffer.alloc(20_000_000, 'a'))),
  '/moved': (_, response) => response.writeHead(302, { location: '/text' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/inward': (request, response) =>
    response.writeHead(302, { location: `http://127.0.0.2:${request.socket.localPort}/text` }).end(),
  '/inward-by-name': (request, response) =>
    response.writeHead(302, { location: `http://localhost:${request.socket.localPort}/text` }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/picture': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/slow': (_, response) => response.setHeader('content-type', 'text/plain').write('a'),
  '/cut': (_, response) => {
    response.setHeader('content-type', 'text/plain').setHeader('content-length', '100');
    response.write('a', () => response.destroy());
  },
};

const reached: string[] = [];
const server = createServer((request, response) => {
  reached.push(request.url ?? '');
  PAGES[request.url ?? '']?.(request, response);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  // listen without a path gives an address with a port, not a string
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const anywhere = { mayReach: () => true };
const onlyHere = { mayReach: (address: string) => address === '127.0.0.1' };

describe('fetches', () => {
  test.each([
    ['/page', { html: '<p>Chargé' }],
    ['/text', { text: 'They met.' }],
    ['/json', { text: 'a' }],
    ['/packed', { text: 'They met.' }],
  ])('%s with its address', async (path, body) => {
    expect(await fetchPage(origin + path, anywhere)).toEqual({ ...body, url: origin + path });
  });

  test('what a redirect leads to, with the address it was found at', async () => {
    expect(await fetchPage(`${origin}/moved`, onlyHere)).toEqual({ text: 'They met.', url: `${origin}/text` });
  });

  test('a host by name', async () => {
    const byName = origin.replace('127.0.0.1', 'localhost');
    expect(await fetchPage(`${byName}/text`, anywhere)).toMatchObject({ text: 'They met.' });
  });
});

describe('refuses', () => {
  test.each([
    ['a loopback address', () => `${origin}/text`],
    ['a name that stands for one', () => `${origin.replace('127.0.0.1', 'localhost')}/text`],
    ['an address written otherwise', () => `${origin.replace('127.0.0.1', '2130706433')}/text`],
    ['IPv4 within IPv6', () => `${origin.replace('127.0.0.1', '[::ffff:127.0.0.1]')}/text`],
    ['cloud metadata', () => 'http://169.254.169.254/latest/meta-data/'],
  ])('%s unless allowed, without a single request', async (_, address) => {
    const before = reached.length;
    await expect(fetchPage(address())).rejects.toThrow(/not public/);
    expect(reached.length).toBe(before);
  });

  const REFUSED: [string, string, typeof InputError | typeof LimitError | typeof UnavailableError, RegExp][] = [
    ['a redirect to an address that may not be reached', '/inward', InputError, /127\.0\.0\.2.*not public/],
    ['a redirect to no web address', '/file', InputError, /only http and https/],
    ['redirects without end', '/circle', InputError, /more than 5 times/],
    ['what is no text', '/picture', InputError, /"image\/png"; only HTML/],
    ['an answer that says no', '/missing', UnavailableError, /answered 404/],
    ['an answer that swells', '/bomb', LimitError, /larger than 5000000/],
    ['an answer that breaks off', '/cut', UnavailableError, /cannot be reached/],
  ];
  test.each(REFUSED)('%s', async (_, path, kind, message) => {
    const error = await fetchPage(origin + path, onlyHere).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
  });

  test('a redirect to a name that stands for an address that may not be reached', async () => {
    // localhost may be 127.0.0.1 alone; here even that is out of bounds once the first hop is done
    let first = true;
    const firstHopOnly = () => {
      const may = first;
      first = false;
      return may;
    };
    await expect(fetchPage(`${origin}/inward-by-name`, { mayReach: firstHopOnly })).rejects.toThrow(
      /localhost.*not public/,
    );
  });

  test('an answer that does not end in time', async () => {
    await expect(fetchPage(`${origin}/slow`, { ...anywhere, milliseconds: 150 })).rejects.toThrow(LimitError);
  });

  test.each(['ftp://example.org/', 'example.org', 'http://user:word@example.org/'])(
    'the address %s',
    async (address) => {
      await expect(fetchPage(address)).rejects.toThrow(InputError);
    },
  );

  test('a port where nobody listens', async () => {
    await expect(fetchPage('http://127.0.0.1:1/', anywhere)).rejects.toThrow(UnavailableError);
  });
});

describe('which addresses are public', () => {
  test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::1'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  test.each(
    `0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.255 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 198.18.0.1 203.0.113.9
     224.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 2001::1 2001:db8::1 2002:7f00:1:: fc00::1 fd12::1
     fe80::1 fec0::1 ff02::1 localhost 1.2.3`.split(/\s+/),
  )('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
