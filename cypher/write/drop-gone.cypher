// Forgets that ids are gone, because they are back. Takes ids.
UNWIND $ids AS id
MATCH (g:Gone {id: id})
DELETE g
