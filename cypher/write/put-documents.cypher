// Keeps documents, new or replaced. Takes rows of {id, properties}, properties with the id in them. Gives their ids.
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties
RETURN row.id AS id
