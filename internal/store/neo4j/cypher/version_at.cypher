MATCH (g:Meta {id: 'graph'})
WITH g.version AS now
MATCH (c:Commit)
WHERE c.at <= $p.at AND c.version <= now
RETURN coalesce(max(c.version), 0) AS version
