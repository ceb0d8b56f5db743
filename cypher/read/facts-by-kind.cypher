// For each kind of fact that a node takes part in: how many there are, and the latest `limit` of them. `labels`: only these kinds,
// or all if the list is empty.
MATCH (n:Woven {id: $id})--(f:Fact)
WITH DISTINCT f, head([label IN labels(f) WHERE NOT label IN ['Woven', 'Fact']]) AS label
WHERE size($labels) = 0 OR label IN $labels
WITH f, label
ORDER BY f.sort DESC, f.id
WITH label, collect(f.id) AS ids, count(f) AS total
RETURN label AS label, ids[0..$limit] AS ids, total AS total
ORDER BY label
