// How many relationships each of these nodes has with other woven nodes.
MATCH (n:Woven)
WHERE n.id IN $ids
RETURN n.id AS id, COUNT { (n)--(:Woven) } AS degree
ORDER BY id
