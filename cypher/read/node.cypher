// One woven node by its id.
MATCH (n:Woven {id: $id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
