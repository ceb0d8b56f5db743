// The note by which other commands find the server: followed only where the process lives and somebody answers.
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { leaveNote, removeNote, runningServer } from '../../cli/server-note.ts';

describe('the note of a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-note-'));
  let server: Server;
  let url = '';

  beforeAll(async () => {
    server = createServer((_request, response) => response.end('{}')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const note = (text: string) => writeFileSync(join(folder, 'server.json'), text);
  const noteOf = (pid: number, at: string) => note(JSON.stringify({ pid, url: at, since: '2024-03-05T10:00:00.000Z' }));

  test('leads to a server of another process that answers', async () => {
    noteOf(process.ppid, url);
    expect((await runningServer(folder))?.url).toBe(url);
  });

  test.each([
    ['nobody answers', () => noteOf(process.ppid, 'http://127.0.0.1:9')],
    ['its process is gone', () => noteOf(2 ** 30, url)],
    ['it is our own', () => noteOf(process.pid, url)],
    ['it is half written', () => note('{"pid": 1')],
    ['it names no http address', () => noteOf(process.ppid, 'file:///etc')],
    ['there is none', () => rmSync(join(folder, 'server.json'))],
  ])('leads nowhere where %s', async (_why, prepare) => {
    prepare();
    expect(await runningServer(folder)).toBeUndefined();
  });

  test('is taken away by its own process and by no other', () => {
    noteOf(process.ppid, url);
    removeNote(folder);
    expect(existsSync(join(folder, 'server.json'))).toBe(true);
    leaveNote(folder, url);
    removeNote(folder);
    expect(existsSync(join(folder, 'server.json'))).toBe(false);
  });
});
