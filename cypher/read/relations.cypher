// How a node that is no fact stands to others that are none: offices and bodies of a country, sides of an accreditation, levels.
MATCH (n:Woven {id: $id})-[r]->(other:Woven)
WHERE NOT other:Fact
RETURN n.id AS source, other.id AS target, type(r) AS relation, other.id AS other, labels(other) AS labels, other.name AS name
ORDER BY relation, other
LIMIT $limit
UNION ALL
MATCH (n:Woven {id: $id})<-[r]-(other:Woven)
WHERE NOT other:Fact
RETURN other.id AS source, n.id AS target, type(r) AS relation, other.id AS other, labels(other) AS labels, other.name AS name
ORDER BY relation, other
LIMIT $limit
