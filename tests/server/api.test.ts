// The API on the embedded store, in a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openStore } from '../../cypher/open.ts';
import { testWith } from '../needs.ts';
import { apiContract } from './api.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-api-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

apiContract('the embedded store', testWith(), () => openStore({ kind: 'embedded', folder }));
