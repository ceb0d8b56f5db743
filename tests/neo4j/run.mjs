// `npm run test:neo4j [patterns…]`: fetches and starts a real Neo4j 5, runs the tests against it, stops it.
// The last line is that of every run of the tests: "N passed, N failed, N skipped".
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startNeo4j } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const began = Date.now();
const server = await startNeo4j();
console.error(`Neo4j answers at ${server.uri} after ${((Date.now() - began) / 1000).toFixed(1)} s`);

const tests = spawn(process.execPath, ['tests/run.mjs', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ENTENTE_TEST_NEO4J_URI: server.uri, ENTENTE_TEST_NEO4J_STARTS: '1' },
});
// A signal from the terminal reaches tests too; this process waits for it and then stops the server.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => tests.kill(signal));
const code = await new Promise((resolve) => tests.once('exit', (exit) => resolve(exit ?? 1)));
await server.stop();
process.exitCode = code;
