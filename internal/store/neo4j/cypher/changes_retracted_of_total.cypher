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
WHERE c.retracted > $since AND c.retracted <= $until
RETURN count(c) AS total
