// Actors, offices and the facts that have a title, by prefixes of any words of any name. Best first: the words are a whole name,
// begin one, stand in one; their longest begins one; the shorter name. In `key` names are parted by " |". `first`, `words`: folded, a blank before each ("bui", "son" → " bui", " son");
// `whole`: all of them in order with a blank around each; `label`: only nodes with this label, or "" for any.
MATCH (n:Woven)
WHERE n.key CONTAINS $first
  AND all(word IN $words WHERE n.key CONTAINS word)
  AND (n:Actor OR n:Office OR n:Agreement OR n:Event OR n:Policy)
  AND ($label = '' OR $label IN labels(n))
WITH n,
     CASE WHEN '|' + n.key + ' |' CONTAINS '|' + $whole + '|' THEN 0
          WHEN '|' + n.key CONTAINS '|' + $whole THEN 1
          WHEN n.key + ' ' CONTAINS $whole THEN 2
          WHEN '|' + n.key CONTAINS '|' + $first THEN 3
          ELSE 4 END AS place
ORDER BY place, size(n.name), n.name, n.id
LIMIT $limit
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.detail AS detail, place AS place,
       COUNT { (n)--(:Fact) } AS facts
ORDER BY place, facts DESC, size(n.name), n.name, n.id
