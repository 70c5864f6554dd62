UNWIND $p.rows AS row
MATCH (:Entity {id: row.from})-[r]->(:Entity {id: row.to})
WHERE type(r) = row.kind AND r.id = row.id
SET r.retracted = $p.version
