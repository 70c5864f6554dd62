MATCH (c:Retracted)
USING INDEX SEEK c:Retracted(retracted, id)
WHERE c.retracted >= $p.from AND c.retracted <= $p.until AND c.id IS NOT NULL
  AND CASE c.retracted WHEN $p.from THEN c.id > $p.id ELSE true END
RETURN $p.now AS now, c {.*, evidence: null} AS row
ORDER BY c.retracted, c.id
LIMIT $p.limit
