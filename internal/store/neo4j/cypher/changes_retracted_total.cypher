MATCH (c:Retracted)
USING INDEX SEEK c:Retracted(retracted, id)
WHERE c.retracted > $p.since AND c.retracted <= $p.until AND c.id IS NOT NULL
RETURN count(c) AS total
