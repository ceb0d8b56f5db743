// Who held an office on a day, as far as stated dates allow it. Takes `office` (its name) and `day` (YYYY-MM-DD).
// Dates are texts as exact as known and compare as such; a missing one allows everything, so look at `from` and `until`.
MATCH (o:Office {name: $office})<-[:IN_OFFICE]-(t:Tenure)<-[:HOLDS]-(p:Person)
WHERE (t.from IS NULL OR t.from <= $day)
  AND (t.until IS NULL OR t.until = 'open' OR t.until >= substring($day, 0, size(t.until)))
RETURN p.name AS person, t.from AS from, t.until AS until, t.seenFrom AS seenFrom, t.seenUntil AS seenUntil, t.sort AS sort
ORDER BY sort DESC, person
