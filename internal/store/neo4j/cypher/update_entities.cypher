UNWIND $rows AS row
MATCH (e:Entity {id: row.entity.id})
SET e = row.entity
