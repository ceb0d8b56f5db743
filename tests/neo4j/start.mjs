// `node tests/neo4j/start.mjs [PORT [FOLDER]]`: keeps a real Neo4j 5 running until a signal, and prints its address on standard output.
// Without FOLDER its data are temporary.
import { startNeo4j } from './server.mjs';

const [port, folder] = process.argv.slice(2);
const server = await startNeo4j({ ...(port ? { port: Number(port) } : {}), ...(folder ? { folder } : {}) });
console.log(server.uri);
await new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
});
await server.stop();
