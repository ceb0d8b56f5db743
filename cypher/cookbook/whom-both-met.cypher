// Whom two people both met, and how often each did. Takes `one` and `other` (their names as shown). Third parties who sat at a
// table with both at once count too.
MATCH (a:Person {name: $one})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(third:Person)
WHERE m.status = 'held' AND third.id <> a.id
WITH third, count(DISTINCT m) AS withOne
MATCH (third)-[:ATTENDED]->(n:Meeting)<-[:ATTENDED]-(b:Person {name: $other})
WHERE n.status = 'held' AND third.id <> b.id AND third.name <> $one
RETURN third.name AS person, withOne AS withOne, count(DISTINCT n) AS withOther
ORDER BY person
