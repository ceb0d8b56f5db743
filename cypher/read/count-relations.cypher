// How many relationships run between a node and others that are no facts.
MATCH (n:Woven {id: $id})-[r]-(other:Woven)
WHERE NOT other:Fact
RETURN count(r) AS relations
