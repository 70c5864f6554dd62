UNWIND $rows AS row
MATCH (e:Entity {id: row.claim.subject})
CREATE (e)-[:SAYS]->(c:Claim:$(row.label))
SET c = row.claim
