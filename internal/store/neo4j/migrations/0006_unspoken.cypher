// An entity that no statement in force speaks of has no sort name, and lists leave it out.
MATCH (e:Entity) WHERE e.sort = ''
CALL (e) { SET e.sort = e.name, e.head = left(e.name, 200) } IN TRANSACTIONS OF 10000 ROWS;
MATCH (e:Entity) WHERE e.name = e.id AND (EXISTS { (e)-[:SAYS]->(:Claim) } OR EXISTS { (e)--(:Entity) })
  AND NOT EXISTS { MATCH (e)-[:SAYS]->(c:Claim) WHERE c.retracted = 0 }
  AND NOT EXISTS { MATCH (e)-[r]-(:Entity) WHERE r.retracted = 0 }
CALL (e) { SET e.sort = '', e.head = '' } IN TRANSACTIONS OF 10000 ROWS;
