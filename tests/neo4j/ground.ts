// A Neo4j as the ground of a test: empty at the start of each suite. Tests delete everything in it, so a database that holds
// what no test put there is refused, unless it was started for tests (ENTENTE_TEST_NEO4J_URI).
import neo4j from 'neo4j-driver';
import { neo4jUri } from '../needs.ts';

/** The address, user, password and database to test with, as `openStore` takes them. */
export function testGround(): { kind: 'neo4j'; uri: string; user?: string; password?: string; database?: string } {
  const { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  return {
    kind: 'neo4j',
    uri: neo4jUri ?? '',
    ...(NEO4J_PASSWORD ? { user: NEO4J_USER || 'neo4j', password: NEO4J_PASSWORD } : {}),
    ...(NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {}),
  };
}

/** Deletes all nodes and relationships, and leaves a mark that the database belongs to tests. Constraints and indexes stay. */
export async function emptyGround(): Promise<void> {
  const { uri, user, password, database } = testGround();
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user ?? 'neo4j', password));
  const session = driver.session(database === undefined ? {} : { database });
  try {
    const found = await session.run(
      'MATCH (n) RETURN count(n) AS nodes, count(CASE WHEN n:TestGround THEN 1 END) AS marks',
    );
    const strange = Number(found.records[0]?.get('nodes')) > 0 && Number(found.records[0]?.get('marks')) === 0;
    if (strange && !process.env.ENTENTE_TEST_NEO4J_URI) {
      throw new Error(`the database at ${uri} holds data that no test put there; give the tests an empty one`);
    }
    await session.run('MATCH (n) DETACH DELETE n');
    await session.run('CREATE (:TestGround)');
  } finally {
    await session.close();
    await driver.close();
  }
}
