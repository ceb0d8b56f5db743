// Actors and offices in one of whose names these words stand next to each other. `phrase`: the words folded, a blank before each.
// The caller keeps those that have exactly this name.
MATCH (n:Woven)
WHERE n.key CONTAINS $phrase AND (n:Actor OR n:Office)
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.names AS names, n.detail AS detail
ORDER BY id
