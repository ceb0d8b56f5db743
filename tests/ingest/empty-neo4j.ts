// The Neo4j that the tests were given, emptied and opened. Suites that use it must run one after another.
import { openStore } from '../../cypher/open.ts';
import type { Store } from '../../cypher/store.ts';
import { emptyGround, testGround } from '../neo4j/ground.ts';

/** Deletes everything in the Neo4j of the tests and opens it. */
export async function openEmptyNeo4j(): Promise<Store> {
  await emptyGround();
  return openStore(testGround());
}
