// Apart from schema.neo4j.cypher because the embedded store needs an index beside each unique constraint, and knows no other kind of index.
// The keys of the record (documents, claims, what is gone, judgements, the state of the record itself) and of the woven graph.
// Each statement may run again and again. A unique constraint alone serves no look-up here: every key has both.
CREATE INDEX woven_id_lookup IF NOT EXISTS FOR (n:Woven) ON (n.id);
CREATE CONSTRAINT woven_id IF NOT EXISTS FOR (n:Woven) REQUIRE n.id IS UNIQUE;
CREATE INDEX actor_id_lookup IF NOT EXISTS FOR (n:Actor) ON (n.id);
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE INDEX fact_id_lookup IF NOT EXISTS FOR (n:Fact) ON (n.id);
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE INDEX document_id_lookup IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE INDEX claim_id_lookup IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX gone_id_lookup IF NOT EXISTS FOR (n:Gone) ON (n.id);
CREATE CONSTRAINT gone_id IF NOT EXISTS FOR (n:Gone) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_id_lookup IF NOT EXISTS FOR (n:Judgement) ON (n.id);
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX meta_id_lookup IF NOT EXISTS FOR (n:Meta) ON (n.id);
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;
CREATE INDEX country_code_lookup IF NOT EXISTS FOR (n:Country) ON (n.code);
CREATE INDEX woven_name_lookup IF NOT EXISTS FOR (n:Woven) ON (n.name);
