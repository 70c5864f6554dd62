MATCH (c:Entity)
USING INDEX c:Entity(created, id)
WHERE c.created > $since AND c.created <= $until AND c.id IS NOT NULL
RETURN count(c) AS total
