// Held meetings that these people or offices attended themselves. A plan, a denial or a cancelled meeting never counts.
MATCH (x:Woven)-[r:ATTENDED]->(m:Meeting)
WHERE x.id IN $ids AND m.status = 'held'
RETURN m.id AS meeting, x.id AS attendee, m.date AS date, m.sort AS sort
ORDER BY meeting, attendee
