MATCH (c:Entity {id: $entity})
WHERE c.created >= $from AND c.created <= $until AND (c.created > $from OR c.id > $id)
RETURN properties(c) AS row
ORDER BY c.created, c.id
LIMIT $limit
