// Facts that rest on one claim alone, the least sure first, with the passage and where it stands: what to check before relying on it.
MATCH (f:Fact)
WHERE COUNT { (f)-[:CLAIMED_BY]->(:Claim) } = 1
WITH f
ORDER BY f.confidence, f.sort DESC, f.id
LIMIT 50
MATCH (f)-[:CLAIMED_BY]->(c:Claim)-[:IN_DOCUMENT]->(d:Document)
RETURN f.name AS fact, f.confidence AS confidence, c.quote AS quote, c.method AS method, d.title AS document, d.id AS id
ORDER BY confidence, fact, id
