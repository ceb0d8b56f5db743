// Which agreements bind two countries, or are to bind them, and how far each has come.
// Takes one and other, ISO 3166-1 alpha-3 codes.
MATCH (a:Country {code: $one})-[:PARTY_TO]->(g:Agreement)<-[:PARTY_TO]-(b:Country {code: $other})
RETURN g.name AS agreement, g.kind AS kind, g.status AS status, g.date AS date
ORDER BY date DESC, agreement
LIMIT 50
