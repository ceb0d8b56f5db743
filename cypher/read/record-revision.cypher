// Where the record stands: its revision and the version of weaving that its graph was made by.
MATCH (m:Meta {id: 'record'})
RETURN m.revision AS revision, m.weaver AS weaver
