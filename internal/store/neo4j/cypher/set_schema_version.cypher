MERGE (m:Meta {id: 'schema'})
SET m.version = $p.version
