// All claims of one document with the facts that each says, in the order of the text.
MATCH (d:Document {id: $id})<-[:IN_DOCUMENT]-(c:Claim)<-[:CLAIMED_BY]-(f:Fact)
RETURN f.id AS fact, c.id AS claim, c.quote AS quote, c.start AS start, c.end AS end, c.method AS method,
       c.confidence AS confidence, d.id AS document, d.kind AS kind, d.url AS url, d.title AS title, d.publisher AS publisher,
       d.author AS author, d.published AS published, d.inferred AS inferred, d.language AS language, d.source AS source
ORDER BY start, end, claim, fact
