// With whom a country stands at which level now, the highest first. Takes `country` (its code). What a later change has replaced,
// what was proposed and what has ended is left out.
MATCH (c:Country {code: $country})-[:PARTNER_IN]->(s:Partnership)<-[:PARTNER_IN]-(p:Actor)
MATCH (s)-[:AT_LEVEL]->(l:Level)
WHERE s.status = 'existing' AND p.id <> c.id
RETURN p.name AS partner, l.name AS level, l.rank AS rank, s.from AS since, s.wording AS wording, s.sort AS sort
ORDER BY rank DESC, sort, partner
