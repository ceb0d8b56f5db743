// The contract of a driver, kept by the embedded store.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, test } from '@jest/globals';
import { openEmbedded } from '../../../cypher/embedded/driver.ts';
import { CONTRACT_LIMITS, contract } from '../contract.ts';

const folders: string[] = [];

contract('the embedded store', test, () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-contract-'));
  folders.push(folder);
  return openEmbedded(folder, CONTRACT_LIMITS);
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
