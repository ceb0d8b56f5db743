// Who attended most of the held meetings. Takes nothing.
MATCH (p:Person)-[:ATTENDED]->(m:Meeting {status: 'held'})
RETURN p.name AS person, count(m) AS meetings
ORDER BY meetings DESC, person
LIMIT 10
