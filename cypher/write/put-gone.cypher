// Remembers ids that once led somewhere, so that they are answered with "gone". Takes rows of {id, document}.
UNWIND $rows AS row
MERGE (g:Gone {id: row.id})
SET g.document = row.document
