// Held meetings that somebody attended in the capacity of one of these offices.
MATCH (m:Meeting)<-[r:ATTENDED]-(x:Woven)
WHERE r.capacity IN $offices AND m.status = 'held'
RETURN m.id AS meeting, x.id AS attendee, m.date AS date, m.sort AS sort
ORDER BY meeting, attendee
