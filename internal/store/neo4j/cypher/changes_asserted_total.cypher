MATCH (c:Claim)
USING INDEX c:Claim(asserted, id)
WHERE c.asserted > $since AND c.asserted <= $until AND c.id IS NOT NULL
RETURN count(c) AS total
