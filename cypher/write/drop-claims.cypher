// Takes claims back. Takes ids.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
DETACH DELETE c
