MATCH (c:Claim)
USING INDEX SEEK c:Claim(asserted, id)
WHERE c.asserted > $p.since AND c.asserted <= $p.until AND c.id IS NOT NULL
RETURN count(c) AS total
