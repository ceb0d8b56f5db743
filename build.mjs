// What the compiler leaves undone in a build: `node build.mjs clean` takes an old build away, `node build.mjs finish` puts the files
// that are no TypeScript beside the compiled ones and makes the command one (a bin of this very checkout, for `npx entente`).
import { chmodSync, cpSync, existsSync, rmSync, symlinkSync } from 'node:fs';

const COMMAND = 'dist/cli/entente.js';
const BIN = 'node_modules/.bin/entente';

const steps = {
  clean() {
    rmSync('dist', { recursive: true, force: true });
  },
  finish() {
    for (const folder of ['cypher', 'samples']) {
      cpSync(folder, `dist/${folder}`, { recursive: true, filter: (file) => !file.endsWith('.ts') });
    }
    chmodSync(COMMAND, 0o755);
    // npx would otherwise install the checkout into its cache, and build it anew for that. Windows has no use for such a link.
    if (process.platform === 'win32' || !existsSync('node_modules/.bin')) return;
    rmSync(BIN, { force: true });
    symlinkSync(`../../${COMMAND}`, BIN);
  },
};

const step = steps[process.argv[2]];
if (!step) throw new Error('say which step: node build.mjs clean, or node build.mjs finish');
step();
