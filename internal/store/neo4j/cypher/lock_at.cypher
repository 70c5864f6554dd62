// Takes the lock as lock.cypher does. Gives no row where a writer came after the version that the plan has read.
MATCH (g:Meta {id: 'graph'})
SET g.locked = true
WITH g
WHERE g.version = $p.read AND NOT EXISTS { MATCH (c:Commit) WHERE c.version > $p.read }
RETURN g.version AS version
