// WITH pins the order: on an empty graph the planner would begin anywhere.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e
MATCH (e)-[:DISPUTED]->(x)
WHERE x.retracted = 0
RETURN properties(x) AS row
