MATCH (c:Entity)
USING INDEX SEEK c:Entity(created, id)
WHERE c.created >= $p.from AND c.created <= $p.until AND c.id IS NOT NULL
  AND CASE c.created WHEN $p.from THEN c.id > $p.id ELSE true END
RETURN properties(c) AS row
ORDER BY c.created, c.id
LIMIT $p.limit
