// The claims that say these facts, the surest first, at most `each` a fact, with the documents in which they stand.
MATCH (f:Woven)
WHERE f.id IN $ids
CALL (f) {
  MATCH (f)-[:CLAIMED_BY]->(c:Claim)-[:IN_DOCUMENT]->(d:Document)
  RETURN c, d
  ORDER BY c.confidence DESC, c.id
  LIMIT $each
}
RETURN f.id AS fact, c.id AS claim, c.quote AS quote, c.start AS start, c.end AS end, c.method AS method,
       c.confidence AS confidence, d.id AS document, d.kind AS kind, d.url AS url, d.title AS title, d.publisher AS publisher,
       d.author AS author, d.published AS published, d.inferred AS inferred, d.language AS language, d.source AS source
ORDER BY fact, confidence DESC, claim
