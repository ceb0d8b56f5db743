// The desk's promises on the embedded store, in a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openStore } from '../../cypher/open.ts';
import { testWith } from '../needs.ts';
import { deskContract } from './desk.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-desk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

deskContract('the embedded store', testWith(), () => openStore({ kind: 'embedded', folder }), 40);
