UNWIND $rows AS row
CREATE (e:Entity:$(row.label))
SET e = row.entity
