// Kill -9, ten times each: of the process that holds the embedded store, and of the process that owns that one.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEmbedded } from '../../../cypher/embedded/driver.ts';
import { isRunning, readHolder } from '../../../cypher/embedded/holder.ts';
import { UnavailableError } from '../../../model/errors.ts';
import { expectWhole, KILL_SCHEMA, OutsideWriter, transaction } from '../kills.ts';

const KILLS = 10;

describe('the embedded store after kill -9', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-kill-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('of its own process: the driver goes on, and keeps what it acknowledged', async () => {
    const driver = await openEmbedded(folder);
    await driver.define(KILL_SCHEMA);
    const acknowledged = new Set<number>();
    let inFlight = 0;
    let number = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const killed = sleep(80 + Math.random() * 80).then(() => process.kill(readHolder(folder)?.store ?? 0, 'SIGKILL'));
      const error = await writeUntilError(async () => {
        await driver.write(transaction(++number));
        acknowledged.add(number);
      }, killed);
      if (error) inFlight += 1;
      if (error) expect(error).toBeInstanceOf(UnavailableError);
      await expectWhole(driver, acknowledged);
    }
    await driver.close();
    console.log(
      `${KILLS} kills of the store's process, ${inFlight} with a write in flight, ${acknowledged.size} transactions kept`,
    );
    expect(inFlight).toBeGreaterThan(KILLS / 2);
    expect(acknowledged.size).toBeGreaterThan(KILLS);
    await (await openEmbedded(folder)).close();
  }, 180_000);

  test('of the process that owns it: the next owner finds everything, and no orphan', async () => {
    const first = await openEmbedded(folder);
    await first.define(KILL_SCHEMA);
    await first.close();
    const acknowledged = new Set<number>();
    let inFlight = 0;
    let from = 1;
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = new OutsideWriter({ kind: 'embedded', folder }, from, acknowledged);
      if (await writer.killAfter(3)) inFlight += 1;
      from = writer.last + 1;
      const orphan = readHolder(folder)?.store ?? 0;
      const driver = await openEmbedded(folder);
      await expectWhole(driver, acknowledged);
      await driver.close();
      expect(isRunning(orphan)).toBe(false);
    }
    console.log(
      `${KILLS} kills of the owner, ${inFlight} with a write in flight, ${acknowledged.size} transactions kept`,
    );
    expect(inFlight).toBeGreaterThan(KILLS / 2);
    expect(readdirSync(folder)).toEqual(['entente.grafeo']);
  }, 180_000);
});

/** Repeats the work until it fails, or until the kill has happened and one more piece of work went well. */
async function writeUntilError(work: () => Promise<void>, killed: Promise<unknown>): Promise<unknown> {
  let over = false;
  void killed.then(() => {
    over = true;
  });
  for (;;) {
    const last = over;
    try {
      await work();
    } catch (error) {
      await killed;
      return error;
    }
    if (last) return undefined;
  }
}
