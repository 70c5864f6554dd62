UNWIND $rows AS row
MATCH (from:Entity {id: row.claim.subject})
MATCH (to:Entity {id: row.claim.to})
CREATE (c:Claim:Relation)
SET c = row.claim
CREATE (from)-[r:$(row.claim.label)]->(to)
SET r = row.claim
