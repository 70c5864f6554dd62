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
WHERE c.retracted >= $p.from AND c.retracted <= $p.until AND CASE c.retracted WHEN $p.from THEN c.id > $p.id ELSE true END
RETURN $p.now AS now, c {.*, evidence: null} AS row
ORDER BY c.retracted, c.id
LIMIT $p.limit
