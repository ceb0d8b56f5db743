// Neo4j understands every statement of ours.
import { expect } from '@jest/globals';
import { openNeo4j } from '../../../cypher/neo4j/driver.ts';
import { openStore } from '../../../cypher/open.ts';
import { testWith } from '../../needs.ts';
import { testGround } from '../../neo4j/ground.ts';
import { misunderstood, STATEMENTS } from '../understood.ts';

testWith('neo4j')(
  'Neo4j understands every statement',
  async () => {
    await (await openStore(testGround())).close();
    const driver = await openNeo4j(testGround());
    try {
      expect(await misunderstood(driver)).toEqual([]);
      expect(STATEMENTS.length).toBeGreaterThan(10);
    } finally {
      await driver.close();
    }
  },
  60_000,
);
