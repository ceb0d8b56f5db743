// The woven nodes that a claim supports: how the id of any member of a class leads to it.
MATCH (c:Claim {id: $id})<-[:CLAIMED_BY]-(n:Woven)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
