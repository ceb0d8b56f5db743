// Ties woven nodes to the claims that they rest on. Takes rows of {from, to}. Gives a row for each; fewer if an end is missing.
UNWIND $rows AS row
MATCH (n:Woven {id: row.from})
MATCH (c:Claim {id: row.to})
CREATE (n)-[:CLAIMED_BY]->(c)
RETURN row.from AS id
