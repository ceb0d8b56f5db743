// The desk's promises on Neo4j.
import { testWith } from '../needs.ts';
import { deskContract } from './desk.contract.ts';
import { openEmptyNeo4j } from './empty-neo4j.ts';

deskContract('Neo4j', testWith('neo4j'), openEmptyNeo4j, 25);
