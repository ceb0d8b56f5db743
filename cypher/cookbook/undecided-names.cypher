// Names of whom it is not decided who they are, with those whom they fit: work for somebody who knows.
MATCH (p:Person)
WHERE p.decided = false
WITH p
UNWIND p.fits AS fit
MATCH (f:Person {id: fit})
WITH p, coalesce(f.detail, f.name) AS told
ORDER BY told
WITH p, collect(told) AS fits
RETURN p.name AS name, p.id AS id, fits AS fits
ORDER BY name, id
