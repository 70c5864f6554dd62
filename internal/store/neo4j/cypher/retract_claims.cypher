UNWIND $p.rows AS row
MATCH (c:Claim {id: row.id})
USING INDEX SEEK c:Claim(id)
SET c:Retracted, c.retracted = $p.version
