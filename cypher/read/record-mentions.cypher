// All mentions, as relationships from documents to woven nodes.
MATCH (d:Document)-[r:MENTIONS]->(n:Woven)
RETURN d.id AS from, n.id AS to, r.start AS start, r.end AS end, r.name AS name
ORDER BY from, to, start
