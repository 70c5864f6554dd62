MATCH (c:Claim)
USING INDEX SEEK c:Claim(asserted, id)
WHERE c.asserted >= $p.from AND c.asserted <= $p.until AND c.id IS NOT NULL
  AND CASE c.asserted WHEN $p.from THEN c.id > $p.id ELSE true END
RETURN $p.now AS now, c {.*, evidence: null} AS row
ORDER BY c.asserted, c.id
LIMIT $p.limit
