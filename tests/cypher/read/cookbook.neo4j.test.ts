// The analysts' statements on Neo4j, whose content is deleted first.
import { openEmptyNeo4j } from '../../ingest/empty-neo4j.ts';
import { testWith } from '../../needs.ts';
import { cookbookContract } from './cookbook.contract.ts';

cookbookContract('Neo4j', testWith('neo4j'), openEmptyNeo4j);
