// A real Neo4j 5 on this machine, without a container: its jars by Maven, data in a folder of its own. Needs Java 17 or 21 and mvn.
// Plain tests never start it; `npm run test:neo4j` and tests/neo4j/start.mjs do.
import { execFile, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const START_MILLISECONDS = 120_000;
const STOP_MILLISECONDS = 30_000;

/** The folder of the server's jars, fetched on first use. `ENTENTE_NEO4J_JARS` names another place than tmp/ of the checkout. */
export async function jars() {
  const version = /<neo4j.version>(.+)<\/neo4j.version>/.exec(readFileSync(pom, 'utf8'))?.[1];
  const kept = process.env.ENTENTE_NEO4J_JARS ?? fileURLToPath(new URL('../../tmp/neo4j', import.meta.url));
  const folder = join(kept, `jars-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(kept, { recursive: true });
  const part = mkdtempSync(join(kept, 'part-'));
  const goal = [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${part}`,
  ];
  await promisify(execFile)('mvn', goal).catch((error) => {
    rmSync(part, { recursive: true, force: true });
    throw new Error(
      `Maven could not fetch Neo4j ${version}; Java 17 or 21 and mvn are needed\n${error.stdout ?? ''}${error.message}`,
    );
  });
  if (existsSync(folder)) rmSync(part, { recursive: true, force: true });
  else renameSync(part, folder);
  return folder;
}

/** A port of loopback that nobody uses now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server without authentication on loopback and waits until it answers.
 * Gives its address, its pid, `kill` (-9, the data stay), `start` (again on the same data) and `stop` (in order; removes data that
 * are its own: those of a folder that was given stay).
 */
export async function startNeo4j({ port, folder } = {}) {
  const home = folder ?? mkdtempSync(join(tmpdir(), 'entente-neo4j-'));
  const bolt = port ?? (await freePort());
  const classes = await jars();
  for (const part of ['conf', 'data', 'logs', 'import', 'run', 'plugins'])
    mkdirSync(join(home, part), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(bolt));
  let server = await run(home, classes, bolt);
  return {
    uri: `bolt://127.0.0.1:${bolt}`,
    log: join(home, 'server.log'),
    get pid() {
      return server.pid;
    },
    async kill() {
      await end(server, 'SIGKILL');
    },
    async start() {
      server = await run(home, classes, bolt);
    },
    async stop() {
      // Data that are thrown away need no clean end, which takes some ten seconds.
      await end(server, folder === undefined ? 'SIGKILL' : 'SIGTERM');
      if (folder === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}

function configuration(port) {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.usage_report.enabled=false',
    'db.logs.query.enabled=OFF',
    'server.memory.pagecache.size=128m',
    '',
  ].join('\n');
}

async function run(home, classes, port) {
  const opens = ['java.lang', 'java.nio', 'java.io', 'java.util.concurrent', 'sun.nio.ch'];
  const log = openSync(join(home, 'server.log'), 'a');
  const server = spawn(
    'java',
    [
      ...['-Xms256m', '-Xmx768m', '-XX:+UseG1GC', '-XX:+ExitOnOutOfMemoryError', '-XX:TieredStopAtLevel=1'],
      // The first tier alone gets 48 MB of code by default, which a long run of tests fills: the server then answers nobody.
      '-XX:ReservedCodeCacheSize=240m',
      ...opens.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-Dio.netty.tryReflectionSetAccessible=true',
      ...['-cp', join(classes, '*'), 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    ],
    { stdio: ['ignore', log, log] },
  );
  closeSync(log);
  const failed = new Promise((_, reject) => {
    server.once('error', (error) => reject(new Error(`java does not start: ${error.message}`)));
    server.once('exit', () => reject(new Error(`Neo4j ended while it started:\n${tail(home)}`)));
  });
  failed.catch(() => undefined);
  await Promise.race([failed, answering(server, port, home)]);
  return server;
}

async function answering(server, port, home) {
  const until = Date.now() + START_MILLISECONDS;
  while (!(await accepts(port))) {
    if (Date.now() > until) {
      server.kill('SIGKILL');
      throw new Error(`Neo4j did not answer within ${START_MILLISECONDS / 1000} s:\n${tail(home)}`);
    }
    await sleep(100);
  }
}

/** Whether somebody speaks Bolt at that port: the handshake is answered with the version that was offered. */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('connect', () => socket.write(Buffer.from('6060b01700000005000000000000000000000000', 'hex')));
    socket.once('data', () => finish(true));
    socket.once('close', () => finish(false));
  });
}

function end(server, signal) {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.kill('SIGKILL'), STOP_MILLISECONDS);
    server.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    server.kill(signal);
  });
}

function tail(home) {
  const log = join(home, 'server.log');
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-15).join('\n') : '';
}
