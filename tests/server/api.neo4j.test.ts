// The API on Neo4j, whose content is deleted first.
import { openEmptyNeo4j } from '../ingest/empty-neo4j.ts';
import { testWith } from '../needs.ts';
import { apiContract } from './api.contract.ts';

apiContract('Neo4j', testWith('neo4j'), openEmptyNeo4j);
