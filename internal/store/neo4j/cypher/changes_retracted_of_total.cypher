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
WHERE c.retracted > $p.since AND c.retracted <= $p.until
RETURN count(c) AS total
