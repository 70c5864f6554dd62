MATCH (c:Retracted)
USING INDEX c:Retracted(retracted, id)
WHERE c.retracted >= $from AND c.retracted <= $until AND c.id IS NOT NULL
  AND CASE c.retracted WHEN $from THEN c.id > $id ELSE true END
RETURN $now AS now, c {.*, evidence: null} AS row
ORDER BY c.retracted, c.id
LIMIT $limit
