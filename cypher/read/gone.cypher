// Whether this id once led to something that was retracted, and with which document it went.
MATCH (g:Gone {id: $id})
RETURN g.id AS id, g.document AS document
