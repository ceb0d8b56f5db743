// Documents without their text, the latest published first, undated ones last; those that come after (`beforeSort`, `beforeId`)
// in that order, from the start if `beforeId` is "".
MATCH (d:Document)
WITH d, coalesce(d.published, '') AS sort
WHERE $beforeId = '' OR sort < $beforeSort OR (sort = $beforeSort AND d.id > $beforeId)
RETURN d.id AS id, d.kind AS kind, d.url AS url, d.title AS title, d.publisher AS publisher, d.author AS author,
       d.published AS published, d.inferred AS inferred, d.language AS language, d.source AS source, sort AS sort
ORDER BY sort DESC, id
LIMIT $limit
