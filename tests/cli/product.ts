// The built product as its users run it: plain Node on dist/, in a folder of its own, with settings of its own. What passes in a
// test runner may not start.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/cli/entente.js', import.meta.url));

type Environment = Record<string, string>;

/** The environment without any setting of ours or of the test runner. */
function cleanEnvironment(settings: Environment): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, HOST: __, PORT: ___, ...rest } = process.env;
  const kept = Object.entries(rest).filter(([name]) => !/^(?:NEO4J_|ENTENTE_|JEST_)/.test(name));
  return { ...Object.fromEntries(kept), ...settings };
}

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  said: () => Ran;
  ended: Promise<Ran>;
}

/** Starts the command; its standard input is what `input` holds, or stays open where that is null. */
export function start(args: readonly string[], settings: Environment = {}, input: string | null = ''): Running {
  const child = spawn(process.execPath, [program, ...args], { env: cleanEnvironment(settings), stdio: 'pipe' });
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  child.stdin.on('error', () => undefined); // a command that reads no input may have ended already
  if (input !== null) child.stdin.end(input);
  const said = (): Ran => ({ code: child.exitCode, stdout: out.join(''), stderr: err.join('') });
  return { child, said, ended: once(child, 'close').then(said) };
}

/** Runs the command to its end. */
export function run(args: readonly string[], settings: Environment = {}, input = ''): Promise<Ran> {
  return start(args, settings, input).ended;
}

export interface Served extends Running {
  url: string;
  /** Milliseconds from the start of the process until /api/ready said yes. */
  readyAfter: number;
}

/** Starts a server and waits until it is ready and has said so. */
export async function serve(settings: Environment, options: readonly string[] = []): Promise<Served> {
  const port = settings.PORT ?? String(await freePort());
  const began = performance.now();
  const running = start(['serve', ...options], { ...settings, PORT: port });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (running.child.exitCode !== null) throw new Error(`the server ended: ${JSON.stringify(await running.ended)}`);
    if (performance.now() - began > 60_000) throw new Error(`the server is not ready: ${running.said().stderr}`);
    await sleep(25);
  }
  const readyAfter = performance.now() - began;
  while (!running.said().stdout.includes('Entente is at')) await sleep(10);
  return { ...running, url, readyAfter };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/ready`)).ok;
  } catch {
    return false;
  }
}

/** Ends a process by a signal and gives what it said. */
export function stop(running: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<Ran> {
  running.child.kill(signal);
  return running.ended;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A new empty folder, and what takes it away again. */
export function folder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
