// All ids that the record remembers as gone.
MATCH (g:Gone)
RETURN g.id AS id
ORDER BY id
