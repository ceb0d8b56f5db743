// Who and what takes part in these facts, over relationships of these types, in either direction; the table of kinds says which
// relationship in which direction is which role.
MATCH (f:Woven)<-[r]-(p:Woven)
WHERE f.id IN $ids AND type(r) IN $edges
RETURN f.id AS fact, type(r) AS edge, true AS inward, p.id AS id, labels(p) AS labels, p.name AS name, properties(r) AS details
UNION ALL
MATCH (f:Woven)-[r]->(p:Woven)
WHERE f.id IN $ids AND type(r) IN $edges
RETURN f.id AS fact, type(r) AS edge, false AS inward, p.id AS id, labels(p) AS labels, p.name AS name, properties(r) AS details
