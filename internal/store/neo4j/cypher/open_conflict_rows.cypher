UNWIND $p.rows AS row
MATCH (e:Entity {id: row.subject})
CREATE (e)-[:DISPUTED]->(x:Conflict)
SET x = row
