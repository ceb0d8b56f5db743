// Documents whose title has all these words or beginnings of words, the latest published first. `words`: lower case, a blank
// before each. Titles are compared by their letters as printed, with marks; names of actors are what folding is for.
MATCH (d:Document)
WITH d, ' ' + toLower(d.title) AS title
WHERE all(word IN $words WHERE title CONTAINS word)
RETURN d.id AS id, d.title AS name, d.published AS detail, coalesce(d.published, '') AS sort
ORDER BY sort DESC, id
LIMIT $limit
