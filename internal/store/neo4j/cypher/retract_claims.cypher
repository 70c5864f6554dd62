UNWIND $p.rows AS row
MATCH (c:Claim {id: row.id})
SET c:Retracted, c.retracted = $p.version
