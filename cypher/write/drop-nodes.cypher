// Drops woven nodes with all their relationships. Takes ids.
UNWIND $ids AS id
MATCH (n:Woven {id: id})
DETACH DELETE n
