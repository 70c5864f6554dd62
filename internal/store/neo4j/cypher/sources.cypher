MATCH (g:Meta {id: 'graph'})
WITH g.version AS now
MATCH (c:Claim)
WHERE now - c.asserted >= 0 AND CASE c.retracted WHEN 0 THEN true ELSE c.retracted > now END
RETURN c.source AS id, count(*) AS claims
ORDER BY id
