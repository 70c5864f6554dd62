MATCH (c:Entity {id: $p.entity})
WHERE c.created > $p.since AND c.created <= $p.until
RETURN count(c) AS total
