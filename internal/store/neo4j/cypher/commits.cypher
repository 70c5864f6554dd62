MATCH (g:Meta {id: 'graph'})
WITH g.version AS now
MATCH (c:Commit)
WHERE c.version > $p.after AND c.version <= now
RETURN properties(c) AS row
ORDER BY c.version
LIMIT $p.limit
