// How many meetings somebody attended in each year, by mode. Takes `person` (the name as shown). Undated ones stand under "".
MATCH (p:Person {name: $person})-[:ATTENDED]->(m:Meeting)
WHERE m.status = 'held'
WITH substring(m.sort, 0, 4) AS year, m.mode AS mode, count(DISTINCT m) AS meetings
RETURN year AS year, mode AS mode, meetings AS meetings
ORDER BY year, mode
