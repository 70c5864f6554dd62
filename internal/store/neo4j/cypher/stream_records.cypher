MATCH (e:Entity)
USING INDEX SEEK e:Entity(created, id)
WHERE e.created > 0 AND e.created <= $p.at AND e.id IS NOT NULL
WITH e.created AS batch, properties(e) AS e
WITH batch, collect([e]) AS rows
UNWIND range(0, size(rows) - 1, $p.most) AS first
RETURN rows[first..first + $p.most] AS rows
