// In how many facts a node takes part.
MATCH (n:Woven {id: $id})--(f:Fact)
RETURN count(DISTINCT f) AS facts
