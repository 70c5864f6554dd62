MATCH (c:Entity)
USING INDEX SEEK c:Entity(created, id)
WHERE c.created > $p.since AND c.created <= $p.until AND c.id IS NOT NULL
RETURN count(c) AS total
