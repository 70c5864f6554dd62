CREATE (c:Commit)
SET c = $commit
WITH c
MATCH (g:Meta {id: 'graph'})
SET g.version = c.version
