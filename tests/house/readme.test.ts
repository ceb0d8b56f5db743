// A newcomer's way through the README, in an empty copy of the repository: every command of its shell blocks is run as it stands,
// but for the port, and but for `npm ci`, which needs a registry: the libraries of this checkout stand in for what it installs,
// unless ENTENTE_README_INSTALLS is set. `npm test` is left out: it is what runs this.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../cli/product.ts';
import { testWith } from '../needs.ts';
import { root, trackedFiles } from './tracked.ts';

const LONG = 240_000;
const INSTALLS = Boolean(process.env.ENTENTE_README_INSTALLS);
const START = 'npm ci && npm start';
const TEST = 'npm ci && npm test';

const README = readFileSync(join(root, 'README.md'), 'utf8');
const commands = [...README.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.split('\n'))
  .filter((line) => line.trim() !== '');

const STATEMENTS = [...README.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, statement = '']) => statement);

/** A copy of what git knows, with nothing that is made. */
function emptyCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'entente-readme-'));
  for (const file of trackedFiles()) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  return copy;
}

/** What `npm ci` would put there, but the build. Links of its own, so that the build changes nothing in this checkout. */
function lendLibraries(copy: string): void {
  const [lent, own] = [join(root, 'node_modules'), join(copy, 'node_modules')];
  mkdirSync(own);
  for (const name of readdirSync(lent)) {
    if (name === '.bin') cpSync(join(lent, name), join(own, name), { recursive: true, verbatimSymlinks: true });
    else if (!name.startsWith('.')) symlinkSync(join(lent, name), join(own, name));
  }
}

describe('the way through the README', () => {
  let copy = '';
  let port = 0;
  let server: ChildProcess | undefined;
  const said: string[] = [];

  const environment = (): NodeJS.ProcessEnv => {
    const kept = Object.entries(process.env).filter(
      ([name]) => !/^(?:NEO4J_|ENTENTE_|JEST_|npm_|HOST$|NODE_OPTIONS$|NODE_ENV$)/.test(name),
    );
    return { ...Object.fromEntries(kept), PORT: String(port) };
  };

  async function follow(command: string): Promise<{ code: number | null; output: string; errors: string }> {
    const child = spawn(command.replaceAll(':4321', `:${port}`), { cwd: copy, env: environment(), shell: true });
    const [output, errors]: [string[], string[]] = [[], []];
    child.stdout.on('data', (chunk) => output.push(String(chunk)));
    child.stderr.on('data', (chunk) => errors.push(String(chunk)));
    child.stdin.end();
    const [code] = (await once(child, 'close')) as [number | null]; // what `close` gives
    return { code, output: output.join(''), errors: errors.join('') };
  }

  beforeAll(async () => {
    copy = emptyCopy();
    port = await freePort();
    if (!INSTALLS) lendLibraries(copy);
    const { code, output, errors } = await follow(INSTALLS ? 'npm ci' : 'npm run build');
    if (code !== 0) throw new Error(`${output}${errors}`);
    server = spawn('npm', ['start'], { cwd: copy, env: environment(), detached: true });
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => said.push(String(chunk)));
    while (!said.join('').includes('Entente is at')) {
      if (server.exitCode !== null) throw new Error(`npm start ended: ${said.join('')}`);
      await sleep(50);
    }
  }, LONG);

  afterAll(() => {
    if (server?.exitCode === null && server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
    rmSync(copy, { recursive: true, force: true });
  });

  test('begins with the two commands', () => {
    expect(commands.slice(0, 2)).toEqual([START, TEST]);
    expect(STATEMENTS).toHaveLength(5);
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['prepare', 'start', 'test', 'tour']));
  });

  test('npm start tells what it read and where it is', () => {
    expect(said.join('')).toMatch(/read \d+ documents in .*meetings/);
    expect(said.join('')).toContain(`Entente is at http://127.0.0.1:${port}`);
  });

  const others = commands.filter((command) => command !== START && command !== TEST);
  test.each(others.filter((command) => !command.startsWith('curl')))(
    '%s',
    async (command) => {
      const { code, output, errors } = await follow(command);
      expect(errors.replace(/^npm warn .*\n/gm, '')).toBe('');
      expect(output.trim()).not.toBe('');
      expect(code).toBe(0);
    },
    LONG,
  );

  for (const command of others.filter((one) => one.startsWith('curl'))) {
    testWith('curl')(
      command,
      async () => {
        const { code, output } = await follow(command);
        const answer = JSON.parse(output);
        expect(answer).not.toHaveProperty('detail'); // a problem has one
        for (const list of ['hits', 'meetings', 'facts', 'partners', 'holders', 'nodes', 'receipts', 'rows']) {
          if (list in answer) expect(answer[list]).not.toHaveLength(0);
        }
        expect(code).toBe(0);
      },
      LONG,
    );
  }

  test.each(STATEMENTS)('a statement worth running: %s', async (query) => {
    const parameters = Object.fromEntries(
      Object.entries({ country: 'VNM', office: 'President of Viet Nam', day: '2023-12-12' }).filter(([name]) =>
        query.includes(`$${name}`),
      ),
    );
    const answer = await fetch(`http://127.0.0.1:${port}/api/cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, parameters }),
    });
    expect(await answer.json()).toMatchObject({ rows: expect.arrayContaining([expect.anything()]) });
  });

  test('Ctrl-C ends it with 0', async () => {
    if (server?.pid === undefined) throw new Error('the server was not started');
    process.kill(-server.pid, 'SIGINT'); // a terminal tells npm and the server both
    const [code] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode];
    expect(code).toBe(0);
    expect(said.join('')).toContain('closed');
  });
});
