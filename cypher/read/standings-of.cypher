// The partnerships and diplomatic relations of a country or body: with whom, at which level of which ladder, from when until when.
MATCH (c:Woven {id: $id})-[:PARTNER_IN]->(s:Fact)<-[:PARTNER_IN]-(p:Woven)
MATCH (s)-[:AT_LEVEL]->(l:Level)
WHERE p.id <> $id
RETURN s.id AS id, s.status AS status, s.from AS from, s.until AS until, s.seenFrom AS seenFrom, s.seenUntil AS seenUntil,
       p.id AS partner, labels(p) AS labels, p.name AS name,
       l.id AS level, l.name AS levelName, l.ladder AS ladder, l.rank AS rank
ORDER BY id, partner
