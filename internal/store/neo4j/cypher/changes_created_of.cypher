MATCH (c:Entity {id: $entity})
WHERE c.created >= $from AND c.created <= $until AND CASE c.created WHEN $from THEN c.id > $id ELSE true END
RETURN properties(c) AS row
ORDER BY c.created, c.id
LIMIT $limit
