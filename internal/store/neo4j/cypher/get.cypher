MATCH (g:Meta {id: 'graph'})
WITH g.version AS now
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.created <= now
RETURN properties(e) AS row
