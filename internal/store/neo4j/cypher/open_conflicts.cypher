UNWIND $ids AS id
MATCH (:Entity {id: id})-[:DISPUTED]->(x:Conflict)
WHERE x.retracted = 0
RETURN properties(x) AS row
