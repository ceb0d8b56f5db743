// Takes documents back; their claims must have been taken back already. Takes ids.
UNWIND $ids AS id
MATCH (d:Document {id: id})
DETACH DELETE d
