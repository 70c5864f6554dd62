MATCH (g:Meta {id: 'graph'})
WITH g.version AS now
UNWIND $p.ids AS id
MATCH (c:Claim {id: id})
USING INDEX SEEK c:Claim(id)
WHERE now - c.asserted >= 0 // a difference: an index of asserted must not draw the planner from that of id
RETURN now, properties(c) AS row
