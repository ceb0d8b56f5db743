// How a country's partnerships rose: each level with each partner, since when and until when.
// Takes country, an ISO 3166-1 alpha-3 code.
MATCH (a:Country {code: $country})-[:PARTNER_IN]->(p:Partnership)<-[:PARTNER_IN]-(b:Woven)
WHERE b.id <> a.id
MATCH (p)-[:AT_LEVEL]->(l:Level)
RETURN b.name AS partner, l.name AS level, l.rank AS rank, p.from AS since, p.until AS until
ORDER BY partner, rank
LIMIT 100
