MATCH (c:Claim)
WHERE c.asserted > $since AND c.asserted <= $until
RETURN count(c) AS total
