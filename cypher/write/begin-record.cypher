// Makes sure that there is a record to write to. Does nothing where there is one.
MERGE (m:Meta {id: 'record'})
ON CREATE SET m.revision = 0, m.weaver = ''
RETURN m.revision AS revision
