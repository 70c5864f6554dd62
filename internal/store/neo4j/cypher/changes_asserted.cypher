MATCH (c:Claim)
USING INDEX c:Claim(asserted, id)
WHERE c.asserted >= $from AND c.asserted <= $until AND c.id IS NOT NULL
  AND CASE c.asserted WHEN $from THEN c.id > $id ELSE true END
RETURN $now AS now, c {.*, evidence: null} AS row
ORDER BY c.asserted, c.id
LIMIT $limit
