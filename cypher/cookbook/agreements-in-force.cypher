// The agreements in force that bind a country, the latest first, with all their parties. Takes `country` (its code).
MATCH (c:Country {code: $country})-[:PARTY_TO]->(a:Agreement)
WHERE a.status = 'in force'
MATCH (a)<-[:PARTY_TO]-(p:Actor)
WITH a, p
ORDER BY p.name
WITH a, collect(p.name) AS parties
RETURN a.title AS agreement, a.date AS date, parties AS parties, a.sort AS sort
ORDER BY sort DESC, agreement
