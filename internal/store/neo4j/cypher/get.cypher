MATCH (g:Meta {id: 'graph'})
WITH g.version AS now
UNWIND $p.ids AS id
MATCH (e:Entity {id: id})
WHERE now - e.created >= 0 // a difference: an index of created must not draw the planner from that of id
RETURN properties(e) AS row, CASE WHEN $p.nodes THEN elementId(e) END AS node
