MATCH (e:Entity {id: $entity})
CALL (e) {
  MATCH (e)-[:SAYS]->(c:Claim)
  RETURN c
  UNION
  MATCH (e)-[r]-(:Entity)
  MATCH (c:Claim {id: r.id})
  RETURN c
}
WITH c
WHERE c.retracted >= $from AND c.retracted <= $until AND CASE c.retracted WHEN $from THEN c.id > $id ELSE true END
RETURN $now AS now, c {.*, evidence: null} AS row
ORDER BY c.retracted, c.id
LIMIT $limit
