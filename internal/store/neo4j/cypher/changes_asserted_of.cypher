MATCH (e:Entity {id: $p.entity})
CALL (e) {
  MATCH (e)-[:SAYS]->(c:Claim)
  RETURN c
  UNION
  MATCH (e)-[r]-(:Entity)
  MATCH (c:Claim {id: r.id})
  USING INDEX SEEK c:Claim(id)
  RETURN c
}
WITH c
WHERE c.asserted >= $p.from AND c.asserted <= $p.until AND CASE c.asserted WHEN $p.from THEN c.id > $p.id ELSE true END
RETURN $p.now AS now, c {.*, evidence: null} AS row
ORDER BY c.asserted, c.id
LIMIT $p.limit
