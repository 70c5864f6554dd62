// WITH pins the order: on an empty graph the planner would begin anywhere.
UNWIND $p.nodes AS node
MATCH (e) WHERE elementId(e) = node
WITH e
MATCH (e)-[:DISPUTED]->(x)
WHERE x.retracted = 0
RETURN properties(x) AS row
