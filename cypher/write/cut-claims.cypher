// Unties woven nodes from claims. Takes rows of {from, to}.
UNWIND $rows AS row
MATCH (n:Woven {id: row.from})-[r:CLAIMED_BY]->(c:Claim {id: row.to})
DELETE r
