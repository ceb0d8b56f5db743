// Moves the record from the revision that the writer knows to the next one; no row if another writer was faster.
// Takes expected, next (integers), weaver (version of weaving). Gives the new revision.
MATCH (m:Meta {id: 'record'})
WHERE m.revision = $expected
SET m.revision = $next, m.weaver = $weaver
RETURN m.revision AS revision
