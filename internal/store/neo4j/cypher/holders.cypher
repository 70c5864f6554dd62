MATCH (g:Meta {id: 'graph'})
WITH g.version AS now
UNWIND $p.rows AS row
MATCH (c:Claim {head: row.head})
USING INDEX SEEK c:Claim(head)
WHERE coalesce(c.match, c.head) = row.match AND c.class = row.class AND (row.label = '' OR c.label = row.label)
  AND now - c.asserted >= 0 AND CASE c.retracted WHEN 0 THEN true ELSE c.retracted > now END
RETURN DISTINCT row.at AS at, c.subject AS id
ORDER BY at, id
