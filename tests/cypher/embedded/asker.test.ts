// Readers' statements run on copies: what they may see, and that nothing they do reaches the writer.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Driver } from '../../../cypher/driver.ts';
import { openEmbedded } from '../../../cypher/embedded/driver.ts';
import { readHolder } from '../../../cypher/embedded/holder.ts';
import type { Limits } from '../../../cypher/embedded/settings.ts';

const ASK = { milliseconds: 3000, rows: 10 };
/** It runs for hours and holds little at first. */
const ENDLESS =
  'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c UNWIND range(1, 1000) AS d RETURN count(*) AS n';
const GREEDY = 'UNWIND range(1, 100000000) AS a RETURN collect(a) AS all';

describe("readers' statements on the embedded store", () => {
  let folder: string;
  let driver: Driver;
  const open = async (limits: Partial<Limits> = {}) => {
    driver = await openEmbedded(folder, limits);
    return driver;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-asker-'));
  });
  afterEach(async () => {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const add = (number: number) => driver.write([{ text: 'CREATE (:N {x: $number})', parameters: { number } }]);
  const count = async () => (await driver.ask('MATCH (n:N) RETURN count(n) AS c', {}, ASK)).rows[0]?.c;

  test('see each write that was acknowledged before, and how old the copy is', async () => {
    await open();
    for (let number = 1; number <= 5; number++) {
      const before = new Date().toISOString();
      await add(number);
      const asked = await driver.ask('MATCH (n:N) RETURN count(n) AS c', {}, ASK);
      expect(asked.rows).toEqual([{ c: number }]);
      expect((asked.asOf ?? '') >= before).toBe(true);
    }
    const first = await driver.ask('RETURN 1 AS one', {}, ASK);
    const second = await driver.ask('RETURN 1 AS one', {}, ASK);
    expect(second.asOf).toBe(first.asOf);
    expect(readdirSync(join(folder, 'asked'))).toHaveLength(1);
  }, 60_000);

  test('are whole while others write without pause', async () => {
    await open();
    let writing = true;
    let pairs = 0;
    const writer = (async () => {
      while (writing) {
        const parameters = { of: ++pairs };
        await driver.write([
          { text: 'UNWIND range(1, 20) AS i CREATE (:Left {of: $of, i: i})', parameters },
          { text: 'UNWIND range(1, 20) AS i CREATE (:Right {of: $of, i: i})', parameters },
        ]);
      }
    })();
    const seen: unknown[] = [];
    for (let turn = 0; turn < 12; turn++) {
      const asked = await driver.ask('MATCH (n) RETURN labels(n)[0] AS side, count(n) AS c ORDER BY side', {}, ASK);
      const [left, right] = asked.rows;
      expect(right?.c).toBe(left?.c);
      expect(Number(left?.c) % 20).toBe(0);
      seen.push(left?.c);
    }
    writing = false;
    await writer;
    expect(new Set(seen).size).toBeGreaterThan(1);
    expect(await driver.read('MATCH (n:Left) RETURN count(n) AS c', {})).toEqual([{ c: pairs * 20 }]);
  }, 60_000);

  test('that must be killed take neither the writer nor the next reader along', async () => {
    await open({ askMemory: 400 * 2 ** 20 });
    await add(1);
    const writer = readHolder(folder)?.store;
    const outcomes = await Promise.allSettled([
      driver.ask(ENDLESS, {}, { milliseconds: 300, rows: 10 }),
      driver.ask(GREEDY, {}, { milliseconds: 20_000, rows: 10 }),
      count(),
    ]);
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { name: 'LimitError', limit: 'milliseconds' } },
      { status: 'rejected', reason: { name: 'LimitError', limit: 'memory' } },
      { status: 'fulfilled', value: 1 },
    ]);
    expect(readHolder(folder)?.store).toBe(writer);
    await add(2);
    expect(await count()).toBe(2);
  }, 60_000);

  test('wait in a line that is not endless', async () => {
    await open({ askWaiting: 2 });
    const outcomes = await Promise.allSettled([count(), count(), count()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(outcomes[2]).toMatchObject({ reason: { name: 'UnavailableError' } });
    expect(await count()).toBe(0);
  }, 60_000);

  test('that wait when the store is closed are told so', async () => {
    await open();
    const waiting = [driver.ask(ENDLESS, {}, { milliseconds: 20_000, rows: 10 }), count(), count()];
    const outcomes = Promise.allSettled(waiting);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await driver.close();
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'UnavailableError' } });
    }
    expect(readdirSync(folder)).toEqual(['entente.grafeo']);
  }, 60_000);
});
