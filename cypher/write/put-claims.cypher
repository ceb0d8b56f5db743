// Keeps claims of documents that are there. Takes rows of {id, document, properties}. Gives their ids; fewer if a document is missing.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (c:Claim {id: row.id})
SET c = row.properties
MERGE (c)-[:IN_DOCUMENT]->(d)
RETURN row.id AS id
