// Documents whose title has all these words or beginnings of words, marks and case aside, the latest published first.
// `words`: folded, a blank before each, as in the document's `key`.
MATCH (d:Document)
WHERE d.key IS NOT NULL AND all(word IN $words WHERE d.key CONTAINS word)
RETURN d.id AS id, d.title AS name, d.published AS detail, coalesce(d.published, '') AS sort
ORDER BY sort DESC, id
LIMIT $limit
