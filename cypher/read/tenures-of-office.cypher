// All tenures of an office, with the dates that decide who held it when.
MATCH (o:Office {id: $id})<-[:IN_OFFICE]-(t:Tenure)
RETURN t.id AS id, t.from AS from, t.until AS until, t.seenFrom AS seenFrom, t.seenUntil AS seenUntil
ORDER BY id
