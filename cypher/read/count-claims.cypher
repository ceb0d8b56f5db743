// How many claims are kept.
MATCH (c:Claim)
RETURN count(c) AS claims
