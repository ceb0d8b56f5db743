// The five real articles on the embedded store.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openStore } from '../../cypher/open.ts';
import { testWith } from '../needs.ts';
import { seedsContract } from './seeds.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-seeds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

seedsContract('the embedded store', testWith('shared'), () => openStore({ kind: 'embedded', folder }));
