UNWIND $ids AS id
MATCH (:Entity {id: id})<-[r:PARTICIPATES_IN|MEMBER_OF]-(:Entity)
WHERE r.role = $role AND r.retracted = 0
RETURN properties(r) AS row
