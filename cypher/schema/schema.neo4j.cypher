// Apart from schema.embedded.cypher because here a unique constraint brings its own index, and search by words has a text index.
// The keys of the record (documents, claims, what is gone, judgements, the state of the record itself) and of the woven graph.
// Each statement may run again and again.
CREATE CONSTRAINT woven_id IF NOT EXISTS FOR (n:Woven) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gone_id IF NOT EXISTS FOR (n:Gone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;
CREATE INDEX country_code IF NOT EXISTS FOR (n:Country) ON (n.code);
CREATE INDEX woven_name IF NOT EXISTS FOR (n:Woven) ON (n.name);
CREATE TEXT INDEX woven_key IF NOT EXISTS FOR (n:Woven) ON (n.key);
