UNWIND $p.rows AS row
CREATE (e:Entity:$(row.label))
SET e = row.entity
RETURN row.entity.id AS id, elementId(e) AS node
