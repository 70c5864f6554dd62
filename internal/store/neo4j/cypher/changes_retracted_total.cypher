MATCH (c:Retracted)
WHERE c.retracted > $since AND c.retracted <= $until
RETURN count(c) AS total
