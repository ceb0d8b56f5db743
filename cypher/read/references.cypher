// What is needed to show these nodes: label and name.
MATCH (n:Woven)
WHERE n.id IN $ids
RETURN n.id AS id, labels(n) AS labels, n.name AS name
ORDER BY id
