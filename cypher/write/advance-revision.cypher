// Moves the record from the revision that the writer knows to the next one; no row if another writer was faster.
// Takes expected, next (integers), weaver (version of weaving). Gives the new revision.
// Writes to the node before it looks at the revision: that takes the lock, so that of two writers the second sees what the first left.
MATCH (m:Meta {id: 'record'})
SET m.weaver = $weaver
WITH m
WHERE m.revision = $expected
SET m.revision = $next
RETURN m.revision AS revision
