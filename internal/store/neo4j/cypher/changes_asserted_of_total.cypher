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
WHERE c.asserted > $p.since AND c.asserted <= $p.until
RETURN count(c) AS total
