// The Neo4j that the tests were given, emptied. Suites that use it must run one after another.
import { openDriver, openStore, type StoreSettings } from '../../cypher/open.ts';
import type { Store } from '../../cypher/store.ts';
import { neo4jUri } from '../needs.ts';

/** Deletes everything in the Neo4j of the tests and opens it. */
export async function openEmptyNeo4j(): Promise<Store> {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
  const settings: StoreSettings = { kind: 'neo4j', uri: neo4jUri ?? '', ...(password ? { user, password } : {}) };
  const driver = await openDriver(settings);
  await driver.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }]);
  await driver.close();
  return openStore(settings);
}
