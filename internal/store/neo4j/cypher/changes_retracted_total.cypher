MATCH (c:Retracted)
USING INDEX c:Retracted(retracted, id)
WHERE c.retracted > $since AND c.retracted <= $until AND c.id IS NOT NULL
RETURN count(c) AS total
