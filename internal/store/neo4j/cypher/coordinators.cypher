// WITH pins the order: on an empty graph the planner would begin anywhere.
UNWIND $p.nodes AS node
MATCH (e) WHERE elementId(e) = node
WITH e
MATCH (e)<-[r:PARTICIPATES_IN|MEMBER_OF]-()
WHERE r.role = $p.role AND r.retracted = 0
RETURN properties(r) AS row, type(r) AS label, startNode(r).id AS subject, endNode(r).id AS to
