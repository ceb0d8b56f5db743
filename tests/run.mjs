// `npm test`: builds the product where the build is missing or older than its sources (some tests start the built product),
// runs jest with the flag that ES modules need, and ends with the line "N passed, N failed, N skipped".
// Arguments go to jest: `npm test -- tests/model`.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tallyLines } from './tally.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const BUILDS = [
  {
    script: 'build:server',
    product: 'dist/cli/entente.js',
    sources: ['model', 'cypher', 'ingest', 'server', 'cli', 'samples'],
  },
  { script: 'build:client', product: 'dist/client/index.html', sources: ['client', 'model'] },
];

function changedAt(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

function build() {
  for (const { script, product, sources } of BUILDS) {
    const built = changedAt(join(root, product));
    if (sources.every((source) => changedAt(join(root, source)) <= built)) continue;
    console.log(
      built === 0
        ? `${product} is missing: npm run ${script}`
        : `${product} is older than its sources: npm run ${script}`,
    );
    const { status } = spawnSync('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm run ${script} failed; mend what it says above and run npm test again`);
  }
}

function jest(tallyFile) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const child = spawn(
    process.execPath,
    [...flags, join(root, 'node_modules/jest/bin/jest.js'), ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ENTENTE_TALLY: tallyFile },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

function readTally(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // jest ended before it had counted
  }
}

const folder = mkdtempSync(join(tmpdir(), 'entente-tally-'));
let tally;
let code = 1;
try {
  build();
  code = await jest(join(folder, 'tally.json'));
  tally = readTally(join(folder, 'tally.json'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// `jest --listTests` and the like end well without a run: then there is nothing to tell.
if (tally || code !== 0) console.log(tallyLines(tally ?? { passed: 0, failed: 1, skipped: [] }).join('\n'));
process.exitCode = code === 0 && tally?.failed ? 1 : code;
