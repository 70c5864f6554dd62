// WITH pins the order: on an empty graph the planner would begin anywhere.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e
MATCH (e)<-[r:PARTICIPATES_IN|MEMBER_OF]-()
WHERE r.role = $role AND r.retracted = 0
RETURN properties(r) AS row
