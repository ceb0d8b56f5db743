// The five real articles on Neo4j.
import { testWith } from '../needs.ts';
import { openEmptyNeo4j } from './empty-neo4j.ts';
import { seedsContract } from './seeds.contract.ts';

seedsContract('Neo4j', testWith('shared', 'neo4j'), openEmptyNeo4j);
