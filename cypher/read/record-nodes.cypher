// All woven nodes, to compare what is kept with what the record weaves.
MATCH (n:Woven)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
