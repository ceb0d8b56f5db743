// The analysts' statements on the embedded store, in a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openStore } from '../../../cypher/open.ts';
import { testWith } from '../../needs.ts';
import { cookbookContract, cookbookIsWhole } from './cookbook.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-cookbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

cookbookIsWhole();
cookbookContract('the embedded store', testWith(), () => openStore({ kind: 'embedded', folder }));
