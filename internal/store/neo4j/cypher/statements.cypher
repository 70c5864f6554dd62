MATCH (g:Meta {id: 'graph'})
WITH g.version AS now
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE c.asserted <= now
RETURN now, properties(c) AS row
