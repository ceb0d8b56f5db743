// Facts in which an actor or office takes part, the latest first, undated ones last; those that come after (`beforeSort`,
// `beforeId`) in that order, from the start if `beforeId` is "". Ordered by first day, then id.
MATCH (n:Woven {id: $id})--(f:Fact)
WHERE $beforeId = '' OR f.sort < $beforeSort OR (f.sort = $beforeSort AND f.id > $beforeId)
WITH DISTINCT f
RETURN f.id AS id, f.sort AS sort
ORDER BY sort DESC, id
LIMIT $limit
