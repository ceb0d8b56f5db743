// How many documents are kept.
MATCH (d:Document)
RETURN count(d) AS documents
