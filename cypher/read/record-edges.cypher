// All relationships of woven nodes that start there: between each other and to claims.
MATCH (n:Woven)-[r]->(m)
RETURN n.id AS from, type(r) AS type, m.id AS to, properties(r) AS properties
ORDER BY from, type, to
