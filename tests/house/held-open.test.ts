// A run of the tests ends, and fails, also when a test has left something open that keeps jest from ending.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.each([
  ['leaves a server open', 'require("node:net").createServer().listen(0, "127.0.0.1");', 1, '1 passed, 1 failed'],
  ['leaves nothing open', '', 0, '1 passed, 0 failed'],
])(
  'a test that %s',
  (_what, body, code, line) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'entente-held-')));
    try {
      writeFileSync(join(folder, 'one.test.cjs'), `test('one', () => { ${body} });\n`);
      const config = { rootDir: folder, testMatch: ['**/*.test.cjs'], reporters: [join(root, 'tests/tally.mjs')] };
      const run = spawnSync(process.execPath, ['tests/run.mjs', '--config', JSON.stringify(config), '--runInBand'], {
        cwd: root,
        encoding: 'utf8',
        timeout: 60_000,
        env: { ...process.env, ENTENTE_TEST_LET_GO_MILLISECONDS: '500', ENTENTE_TALLY: '' },
      });
      expect(run.status === 0 ? 0 : 1).toBe(code);
      expect(run.stderr.includes('is still open')).toBe(code === 1);
      expect(run.stdout.trimEnd().split('\n').at(-1)).toBe(`${line}, 0 skipped`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  90_000,
);
