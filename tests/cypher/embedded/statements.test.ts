// The embedded store understands every statement of ours, and looks up by key where a key is given.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openEmbedded } from '../../../cypher/embedded/driver.ts';
import { openStore } from '../../../cypher/open.ts';
import { misunderstood, STATEMENTS } from '../understood.ts';

test('the embedded store understands every statement', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-statements-'));
  await (await openStore({ kind: 'embedded', folder })).close();
  const driver = await openEmbedded(folder);
  try {
    expect(await misunderstood(driver)).toEqual([]);
    expect(STATEMENTS.length).toBeGreaterThan(10);
    const plan = await driver.read('EXPLAIN MATCH (n:Woven {id: $key}) RETURN n.name AS name', { key: 'x' });
    expect(JSON.stringify(plan)).toContain('[index: id]');
  } finally {
    await driver.close();
  }
  rmSync(folder, { recursive: true });
}, 60_000);
