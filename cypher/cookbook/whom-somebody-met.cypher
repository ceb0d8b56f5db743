// Whom a person met, when, and the sentence that says so: held meetings only, the latest first.
// Takes person, a name as shown.
MATCH (a:Woven {name: $person})-[:ATTENDED]->(m:Meeting {status: 'held'})<-[:ATTENDED]-(b:Woven)
WHERE a.id <> b.id
MATCH (m)-[:CLAIMED_BY]->(c:Claim)-[:IN_DOCUMENT]->(d:Document)
RETURN b.name AS met, m.date AS date, c.quote AS quote, d.title AS document
ORDER BY date DESC, met, document
LIMIT 50
