// Unties mentions. Takes rows of {from, to, start}.
UNWIND $rows AS row
MATCH (d:Document {id: row.from})-[r:MENTIONS]->(n:Woven {id: row.to})
WHERE r.start = row.start
DELETE r
