MATCH (g:Meta {id: 'graph'})
MATCH (c:Commit)
WHERE c.version > g.version
RETURN count(c) AS commits
