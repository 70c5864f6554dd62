UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r]->(:Entity {id: row.to})
WHERE type(r) = row.kind AND r.retracted = 0
RETURN properties(r) AS row
