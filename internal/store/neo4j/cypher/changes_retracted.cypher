MATCH (c:Retracted)
WHERE c.retracted >= $from AND c.retracted <= $until AND (c.retracted > $from OR c.id > $id)
RETURN $now AS now, properties(c) AS row
ORDER BY c.retracted, c.id
LIMIT $limit
