// The desk's promises on Neo4j, whose content is deleted first.
import { openDriver, openStore, type StoreSettings } from '../../cypher/open.ts';
import { neo4jUri, testWith } from '../needs.ts';
import { deskContract } from './desk.contract.ts';

const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
const settings: StoreSettings = { kind: 'neo4j', uri: neo4jUri ?? '', ...(password ? { user, password } : {}) };

const openEmpty = async () => {
  const driver = await openDriver(settings);
  await driver.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }]);
  await driver.close();
  return openStore(settings);
};

deskContract('Neo4j', testWith('neo4j'), openEmpty, 25);
