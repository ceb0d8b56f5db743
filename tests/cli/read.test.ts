// Documents handed in from the command line: to a store of one's own, to the server that holds it, and interrupted in between.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { folder, type Running, run, serve, start, stop } from './product.ts';
import { article, articleFiles, sample } from './world.ts';

const LONG = 180_000;
const place = folder();
const running: Running[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => place.remove());

let stores = 0;
const newStore = () => ({ ENTENTE_DATA: join(place.path, `store-${stores++}`) });
const newFolder = (): string => {
  const path = join(place.path, `folder-${stores++}`);
  mkdirSync(path);
  return path;
};
const file = (name: string, text: string): string => {
  const path = join(place.path, name);
  writeFileSync(path, text);
  return path;
};
const documentsIn = async (settings: { ENTENTE_DATA: string }): Promise<number> => {
  const { stdout } = await run(['stats', '--json'], settings);
  return (JSON.parse(stdout) as { documents: number }).documents;
};

describe('entente read, on one store', () => {
  const settings = newStore();

  test(
    'reads files and standard input, tells what became of each, and leaves what is known as it is',
    async () => {
      const json = file('one.json', JSON.stringify(article(1)));
      const changing = file('changing.json', JSON.stringify(article(3)));
      const first = await run(['read', json, changing, sample, '-'], settings, article(2).text);
      expect(first.stdout).toMatch(/^read reception-1 "Reception 1": .*1 meeting/m);
      expect(first.stdout).toMatch(/^read doc-[0-9a-f]+: .*1 meeting/m);
      expect(first.stdout).toMatch(/^read 4 documents: .*\d meetings.* in \d+\.\d s$/m);
      expect([first.code, first.stderr]).toEqual([0, '']);

      writeFileSync(changing, JSON.stringify({ ...article(3), text: article(6).text }));
      const second = await run(['read', json, changing], settings);
      expect(second.stdout).toMatch(/^unchanged reception-1/m);
      expect(second.stdout).toMatch(/^replaced reception-3/m);
      expect(second.stdout).toMatch(/^read 1 document: .*; 1 document was known already/m);

      const retracted = await run(['retract', 'reception-1'], settings);
      expect(retracted.stdout).toMatch(/^retracted reception-1: \d+ claims?, and \d+ /);
      expect(await documentsIn(settings)).toBe(3);
      expect((await run(['retract', 'reception-1'], settings)).code).toBe(4);
      const missing = await run(['retract', 'reception-9'], settings);
      expect([missing.code, missing.stderr]).toEqual([
        4,
        expect.stringContaining('there is no document "reception-9"'),
      ]);
    },
    LONG,
  );

  test(
    'names what it refuses, reads the rest, and ends with 2',
    async () => {
      const good = file('good.json', JSON.stringify(article(4)));
      const bad = file('bad.json', JSON.stringify({ ...article(5), published: 'yesterday' }));
      const worse = file('worse.json', '{ not json');
      const { code, stdout, stderr } = await run(['read', bad, good, worse], settings);
      expect(stderr).toContain(`${bad}: published: a date is YYYY`);
      expect(stderr).toContain(`${worse}: this is not JSON`);
      expect(stdout).toMatch(/^read reception-4/m);
      expect(stdout).toContain('2 refused');
      expect(code).toBe(2);
    },
    LONG,
  );

  test(
    'hands documents to the server that holds the store, and shows its answer',
    async () => {
      const served = await serve(settings);
      running.push(served);
      expect(served.said().stdout).not.toContain('first start');
      const articles = articleFiles(newFolder(), 3);
      const read = await run(['read', articles], settings);
      expect([read.code, read.stderr]).toEqual([0, '']);
      expect(read.stdout).toMatch(/^read reception-2 "Reception 2": .*1 meeting/m);
      expect((await fetch(`${served.url}/api/documents/reception-2`)).status).toBe(200);

      const bad = await run(['read', '-'], settings, JSON.stringify({ text: 'x', published: 'soon' }));
      expect([bad.code, bad.stderr]).toEqual([2, expect.stringContaining('published')]);
      const { documents: before } = (await (await fetch(`${served.url}/api/stats`)).json()) as { documents: number };
      expect((await run(['retract', 'reception-2'], settings)).code).toBe(0);
      expect((await fetch(`${served.url}/api/documents/reception-2`)).status).toBe(410);
      expect((await run(['retract', 'reception-2'], settings)).code).toBe(4);
      expect(await documentsIn(settings)).toBe(before - 1);
      expect((await stop(served)).code).toBe(0);
      expect(await documentsIn(settings)).toBe(before - 1);
    },
    LONG,
  );
});

describe('entente read, on a store of its own', () => {
  test(
    'waits for another reading that holds the store, and then reads',
    async () => {
      const settings = newStore();
      const articles = articleFiles(newFolder(), 40);
      const readings = await Promise.all([
        run(['read', articles], settings),
        run(['read', '-'], settings, article(50).text),
      ]);
      expect(readings.map(({ code }) => code)).toEqual([0, 0]);
      expect(await documentsIn(settings)).toBe(41);
    },
    LONG,
  );

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it after the batch under way; what was told is kept, and the same command goes on',
    async (signal) => {
      const settings = newStore();
      const articles = articleFiles(newFolder(), 120);
      const reading = start(['read', articles], settings);
      running.push(reading);
      while (!reading.said().stdout.includes('\n')) await sleep(5);
      const { code, stdout, stderr } = await stop(reading, signal);
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(stderr).toContain('interrupted; what was read is kept');
      const told = stdout.match(/^read reception-/gm)?.length ?? 0;
      expect(told).toBeGreaterThan(0);
      expect(told).toBeLessThan(120);
      const rest = await run(['read', articles], settings);
      expect(rest.stdout).toMatch(
        new RegExp(`^read ${120 - told} documents: .*; ${told} documents were known already`, 'm'),
      );
      expect(await documentsIn(settings)).toBe(120);
    },
    LONG,
  );

  test(
    'a Ctrl-C while it waits for the store ends it, with nothing done',
    async () => {
      const settings = newStore();
      const holder = start(['read', '-'], settings, null);
      running.push(holder);
      while (!existsSync(join(settings.ENTENTE_DATA, 'holder.json'))) await sleep(20);
      const waiting = start(['stats'], settings);
      running.push(waiting);
      while (!waiting.said().stderr.includes(`process ${holder.child.pid} holds the store`)) await sleep(20);
      const { code, stdout, stderr } = await stop(waiting, 'SIGINT');
      expect([code, stdout]).toEqual([130, '']);
      expect(stderr).toContain('interrupted while waiting');
    },
    LONG,
  );

  test(
    'a Ctrl-C while it waits for its input ends it at once',
    async () => {
      const settings = newStore();
      const waiting = start(['read', '-'], settings, null);
      running.push(waiting);
      while (!existsSync(join(settings.ENTENTE_DATA, 'holder.json'))) await sleep(20);
      await sleep(200); // the store is open; a moment later it waits for its input
      const { code } = await stop(waiting, 'SIGINT');
      expect(code).toBe(130);
    },
    LONG,
  );
});
