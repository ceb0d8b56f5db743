// Cuts relationships between woven nodes. Takes rows of {from, type, to}.
UNWIND $rows AS row
MATCH (a:Woven {id: row.from})-[r]->(b:Woven {id: row.to})
WHERE type(r) = row.type
DELETE r
