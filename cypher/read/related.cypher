// What an actor or office belongs to or is accredited to: its country, its body, the country of a city.
MATCH (n:Woven {id: $id})-[r]->(other:Woven)
WHERE type(r) IN ['OF', 'ACCREDITED_TO', 'PART_OF', 'IN'] AND NOT other:Fact
RETURN other.id AS id, labels(other) AS labels, other.name AS name, type(r) AS relation
ORDER BY relation, id
