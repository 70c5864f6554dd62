MATCH (g:Meta {id: 'graph'})
WITH g.version AS now, CASE WHEN $p.at > g.version THEN g.version ELSE $p.at END AS at
MATCH (c:Claim)
USING INDEX SEEK c:Claim(id)
WHERE c.id > $p.after AND c:Relation AND c.asserted <= at AND CASE c.retracted WHEN 0 THEN true ELSE c.retracted > at END
  AND ($p.sources IS NULL OR c.source IN $p.sources)
  AND ($p.origins IS NULL OR c.origin IN $p.origins)
  AND ($p.confidence IS NULL OR coalesce(c.confidence, 'STATED') IN $p.confidence)
  AND ($p.modality IS NULL OR coalesce(c.modality, 'ACTUAL') IN $p.modality)
RETURN now, properties(c) AS row
ORDER BY c.id
LIMIT $p.limit
