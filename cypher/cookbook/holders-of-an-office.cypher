// Who held an office, one after another, with the term as far as it is known.
// Takes office, its name as shown.
MATCH (o:Woven {name: $office})<-[:IN_OFFICE]-(t:Tenure)<-[:HOLDS]-(p:Person)
RETURN p.name AS holder, t.from AS since, t.until AS until, t.confidence AS confidence, t.sort AS sort
ORDER BY sort, holder
LIMIT 50
