UNWIND $p.rows AS row
MATCH (x:Conflict {key: row.key})
SET x.retracted = $p.version
