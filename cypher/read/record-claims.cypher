// All claims of the record.
MATCH (c:Claim)
RETURN c.id AS id, c.document AS document, c.list AS list, c.says AS says, c.quote AS quote, c.start AS start, c.end AS end,
       c.method AS method, c.confidence AS confidence
ORDER BY id
