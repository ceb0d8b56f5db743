// Who met whom most: pairs of people who attended the same held meetings, with how often and the first and last day ("" undated).
// Large tables count like small ones; put `AND m.setting = 'bilateral'` into WHERE to leave them out.
MATCH (a:Person)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(b:Person)
WHERE m.status = 'held' AND (a.name < b.name OR (a.name = b.name AND a.id < b.id))
WITH a, b, count(DISTINCT m) AS meetings, min(m.sort) AS first, max(m.sort) AS last
RETURN a.name AS one, b.name AS other, meetings AS meetings, first AS first, last AS last
ORDER BY meetings DESC, last DESC, one, other
LIMIT 25
