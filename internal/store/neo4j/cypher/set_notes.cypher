UNWIND $p.rows AS row
MERGE (n:Note {id: row.id})
SET n = row
