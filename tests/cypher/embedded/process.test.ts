// The processes of the embedded store: their limits, whom they hold the folder for, and what is left when they end.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEmbedded } from '../../../cypher/embedded/driver.ts';
import { isRunning, readHolder } from '../../../cypher/embedded/holder.ts';
import { LimitError, UnavailableError } from '../../../model/errors.ts';
import { OutsideWriter } from '../kills.ts';

/** It runs for hours. */
const ENDLESS =
  'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c UNWIND range(1, 1000) AS d RETURN count(*) AS n';

describe('the process of the embedded store', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-process-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is ended when it holds too much memory, and another goes on with what was kept', async () => {
    const driver = await openEmbedded(folder, { memory: 250 * 2 ** 20 });
    await driver.write([{ text: 'CREATE (:Kept)', parameters: {} }]);
    const first = readHolder(folder)?.store;
    const greedy = driver.read('UNWIND range(1, 100000000) AS a RETURN collect(a) AS all', {});
    await expect(greedy).rejects.toMatchObject({ name: 'LimitError', limit: 'memory' });
    expect(await driver.read('MATCH (n:Kept) RETURN count(n) AS c', {})).toEqual([{ c: 1 }]);
    expect(readHolder(folder)?.store).not.toBe(first);
    await driver.close();
  }, 60_000);

  test('when ended for one statement, tells the others that they may try again', async () => {
    const driver = await openEmbedded(folder, { readMilliseconds: 600 });
    const endless = driver.read(ENDLESS, {});
    await sleep(300);
    const write = driver.write([{ text: ENDLESS, parameters: {} }]);
    const [first, second] = await Promise.allSettled([endless, write]);
    expect(first).toMatchObject({ status: 'rejected', reason: expect.any(LimitError) });
    expect(second).toMatchObject({ status: 'rejected', reason: expect.any(UnavailableError) });
    await driver.write([{ text: 'CREATE (:After)', parameters: {} }]);
    await driver.close();
  }, 60_000);

  test('leaves nothing among the temporary files, even when it was ended for a statement', async () => {
    const scratch = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`entente-store-${process.pid}-`));
    const driver = await openEmbedded(folder, { readMilliseconds: 600 });
    await driver.write([{ text: 'CREATE (:Kept)', parameters: {} }]);
    expect(scratch()).not.toEqual([]);
    await expect(driver.read(ENDLESS, {})).rejects.toThrow(LimitError);
    await driver.close();
    for (let tries = 0; scratch().length > 0 && tries < 50; tries++) await sleep(100); // those let go end by themselves
    expect(scratch()).toEqual([]);
  }, 60_000);

  test('does not mind the signals that a terminal sends to all', async () => {
    const driver = await openEmbedded(folder);
    const { store = 0 } = readHolder(folder) ?? {};
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(store, signal);
    await sleep(100);
    await driver.write([{ text: 'CREATE (:Kept)', parameters: {} }]);
    expect(readHolder(folder)?.store).toBe(store);
    await driver.close();
    expect(isRunning(store)).toBe(false);
    expect(readdirSync(folder)).toEqual(['entente.grafeo']);
  }, 60_000);

  test('holds the folder against a second owner, and names the first', async () => {
    const acknowledged = new Set<number>();
    const first = new OutsideWriter({ kind: 'embedded', folder }, 1, acknowledged);
    while (acknowledged.size === 0) await sleep(10);
    const note = JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8'));
    expect(note.pid).toBe(first.child.pid);
    await expect(openEmbedded(folder)).rejects.toThrow(`is held by process ${first.child.pid} since ${note.since}`);
    await first.killAfter(1);
    await (await openEmbedded(folder)).close();
  }, 60_000);

  test('is not held out by a note that a killed owner left', async () => {
    for (const note of ['{"pid": 4194303, "store": 4194302, "since": "2024-01-01"}', '{"pid": 1', '']) {
      writeFileSync(join(folder, 'holder.json'), note);
      const driver = await openEmbedded(folder);
      expect(readHolder(folder)?.pid).toBe(process.pid);
      await driver.close();
    }
  }, 60_000);

  test('says what to do where a path grows too wide for it', async () => {
    const driver = await openEmbedded(folder);
    const write = (text: string) => driver.write([{ text, parameters: {} }]);
    await write('CREATE (:Hub) WITH 1 AS one UNWIND range(1, 300) AS i CREATE (:Middle) CREATE (:Leaf)');
    await write('MATCH (h:Hub) MATCH (m:Middle) CREATE (h)-[:T]->(m)');
    await write('MATCH (m:Middle) MATCH (l:Leaf) CREATE (m)-[:T]->(l)');
    const wide = driver.read('MATCH (h:Hub)-[:T]->(m)-[:T]->(l) RETURN count(l) AS c', {});
    await expect(wide).rejects.toMatchObject({ name: 'LimitError', limit: 'rows' });
    const narrow = await driver.read('MATCH (h:Hub)-[:T]->(m) MATCH (m)-[:T]->(l) RETURN count(l) AS c', {});
    expect(narrow).toEqual([{ c: 90_000 }]);
    await driver.close();
  }, 60_000);

  test('says which file it cannot open, and leaves it alone', async () => {
    const file = join(folder, 'entente.grafeo');
    writeFileSync(file, 'this is no database'.repeat(1000));
    await expect(openEmbedded(folder)).rejects.toBeInstanceOf(UnavailableError);
    await expect(openEmbedded(folder)).rejects.toThrow(`${file} cannot be opened`);
    expect(readFileSync(file, 'utf8')).toContain('this is no database');
    expect(readdirSync(folder)).not.toContain('holder.json');
  }, 60_000);

  test('brings what was written into the main file in its own time, without another write', async () => {
    const driver = await openEmbedded(folder, { checkpointMilliseconds: 150 });
    for (const step of [1, 2, 3]) await driver.write([{ text: 'CREATE (:Kept {step: $step})', parameters: { step } }]);
    await sleep(1500);
    const other = join(folder, 'other');
    mkdirSync(other);
    copyFileSync(join(folder, 'entente.grafeo'), join(other, 'entente.grafeo')); // without the log of what came after
    const copy = await openEmbedded(other);
    expect(await copy.read('MATCH (n:Kept) RETURN count(n) AS c', {})).toEqual([{ c: 3 }]);
    await copy.close();
    await driver.close();
  }, 60_000);
});
