UNWIND $p.rows AS row
MATCH (e) WHERE elementId(e) = row.node
SET e = row.entity
