// What the compiler leaves undone in a build:
//   node build.mjs needed   builds what is missing or older than its sources (`npm ci`, `npm test`, and npx, which prepares a checkout
//                           before it runs a command of it: a server that is running must not lose its files for that)
//   node build.mjs clean    takes an old build away
//   node build.mjs finish   puts the files that are no TypeScript beside the compiled ones and makes the command one
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));

const COMMAND = 'dist/cli/entente.js';
const BIN = 'node_modules/.bin/entente';
const SETUP = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'build.mjs'];
const SERVER = {
  script: 'build:server',
  product: COMMAND,
  sources: [...SETUP, 'model', 'cypher', 'ingest', 'server', 'cli', 'samples'],
};
const CLIENT = { script: 'build:client', product: 'dist/client/index.html', sources: [...SETUP, 'client', 'model'] };

const steps = {
  needed() {
    for (const { script, product, sources } of [SERVER, CLIENT]) {
      const built = changedAt(product);
      if (sources.every((source) => changedAt(source) <= built)) continue;
      console.log(`${product} is ${built === 0 ? 'missing' : 'older than its sources'}: npm run ${script}`);
      npmRun(script, product);
    }
  },
  clean() {
    rmSync('dist', { recursive: true, force: true });
  },
  finish() {
    for (const folder of ['cypher', 'samples']) {
      cpSync(folder, `dist/${folder}`, { recursive: true, filter: (file) => !file.endsWith('.ts') });
    }
    chmodSync(COMMAND, 0o755);
    // A bin of the checkout itself, for `npx entente`. Windows has no use for such a link.
    if (process.platform === 'win32' || !existsSync('node_modules/.bin')) return;
    rmSync(BIN, { force: true });
    symlinkSync(`../../${COMMAND}`, BIN);
  },
};

/** When the file, or the latest of a folder's files, was changed; 0 if there is none. */
function changedAt(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

function npmRun(script, product) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell });
  if (status === 0) return;
  // The compiler writes files in spite of errors; they must not pass for a build the next time.
  if (existsSync(product)) utimesSync(product, 1, 1);
  console.error(`npm run ${script} failed; mend what it says above`);
  process.exit(status ?? 1);
}

const step = steps[process.argv[2]];
if (!step) throw new Error('say which step: node build.mjs needed, clean or finish');
step();
