// These facts with their own values.
MATCH (f:Woven)
WHERE f.id IN $ids
RETURN f.id AS id, labels(f) AS labels, properties(f) AS properties
ORDER BY id
