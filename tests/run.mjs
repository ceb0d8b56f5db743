// `npm test`: builds the product where the build is missing or older than its sources (some tests start the built product),
// runs jest with the flag that ES modules need, and ends with the line "N passed, N failed, N skipped".
// Arguments go to jest: `npm test -- tests/model`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tallyLines } from './tally.mjs';

const LET_GO_MILLISECONDS = Number(process.env.ENTENTE_TEST_LET_GO_MILLISECONDS ?? 30_000);

const root = fileURLToPath(new URL('..', import.meta.url));

function build() {
  const { status } = spawnSync(process.execPath, [join(root, 'build.mjs'), 'needed'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the product could not be built; the tests were not run');
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
  const watch = endWhenCounted(child, tallyFile);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/**
 * A test that fails may leave a socket or a process open, and jest then waits for it without end. When every test has been
 * counted, jest has LET_GO_MILLISECONDS to end by itself; then it is killed, which makes the run a failed one.
 */
function endWhenCounted(child, tallyFile) {
  let counted;
  return setInterval(() => {
    if (counted === undefined && existsSync(tallyFile)) counted = Date.now();
    if (counted === undefined || Date.now() - counted < LET_GO_MILLISECONDS) return;
    console.error(
      'the tests have run, but something that one of them opened is still open; look for it by --detectOpenHandles',
    );
    child.kill('SIGKILL');
  }, 1000);
}

function readTally(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // jest ended before it had counted
  }
}

// A run that was killed although every test had passed has failed all the same.
const orFailed = (counts, code) => (code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 });

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
if (tally || code !== 0)
  console.log(tallyLines(orFailed(tally ?? { passed: 0, failed: 1, skipped: [] }, code)).join('\n'));
process.exitCode = code === 0 && tally?.failed ? 1 : code;
