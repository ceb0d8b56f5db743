// The contract of a driver, kept by Neo4j.
import { openNeo4j } from '../../../cypher/neo4j/driver.ts';
import { neo4jUri, testWith } from '../../needs.ts';
import { emptyGround, testGround } from '../../neo4j/ground.ts';
import { CONTRACT_LIMITS, contract } from '../contract.ts';

const open = async () => {
  await emptyGround();
  return openNeo4j({ ...testGround(), limits: CONTRACT_LIMITS });
};

contract('Neo4j', testWith('neo4j'), open, neo4jUri === undefined);
