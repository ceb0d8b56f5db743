// Ties documents to whom they mention. Takes rows of {from, to, properties}, properties start, end and name.
// Gives a row for each; fewer if an end is missing.
UNWIND $rows AS row
MATCH (d:Document {id: row.from})
MATCH (n:Woven {id: row.to})
CREATE (d)-[r:MENTIONS]->(n)
SET r = row.properties
RETURN row.from AS id
