MATCH (c:Entity)
USING INDEX c:Entity(created, id)
WHERE c.created >= $from AND c.created <= $until AND c.id IS NOT NULL
  AND CASE c.created WHEN $from THEN c.id > $id ELSE true END
RETURN properties(c) AS row
ORDER BY c.created, c.id
LIMIT $limit
