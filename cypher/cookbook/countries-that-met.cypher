// Which countries' office holders met a country's most often. Takes `country` (its code). Each meeting counts once for a country.
MATCH (c:Country {code: $country})<-[:OF]-(mine:Office)
WITH collect(mine.id) AS offices
MATCH (m:Meeting)<-[r:ATTENDED]-(x:Woven)
WHERE m.status = 'held' AND (r.capacity IN offices OR x.id IN offices)
WITH DISTINCT m
MATCH (m)<-[s:ATTENDED]-(y:Person)
MATCH (o:Office {id: s.capacity})-[:OF]->(other:Country)
WHERE other.code <> $country
RETURN other.name AS country, count(DISTINCT m) AS meetings
ORDER BY meetings DESC, country
