// The names in one document, by offset, and whom or what each stands for.
MATCH (d:Document {id: $id})-[r:MENTIONS]->(n:Woven)
RETURN r.start AS start, r.end AS end, r.name AS name, n.id AS id, labels(n) AS labels, n.name AS shown
ORDER BY start, end, id
