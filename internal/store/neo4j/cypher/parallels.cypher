// WITH pins the order: on an empty graph the planner would begin anywhere.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
WITH row, from
MATCH (from)-[r]->(to)
WHERE type(r) = row.kind AND to.id = row.to AND r.retracted = 0
RETURN properties(r) AS row
