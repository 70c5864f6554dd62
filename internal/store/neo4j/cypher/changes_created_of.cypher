MATCH (c:Entity {id: $p.entity})
WHERE c.created >= $p.from AND c.created <= $p.until AND CASE c.created WHEN $p.from THEN c.id > $p.id ELSE true END
RETURN properties(c) AS row
ORDER BY c.created, c.id
LIMIT $p.limit
