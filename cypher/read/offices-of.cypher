// The offices of a country or body and of the bodies within it, four steps down at most.
MATCH (side:Woven {id: $id})<-[:OF|PART_OF*1..4]-(o:Office)
RETURN DISTINCT o.id AS id
ORDER BY id
