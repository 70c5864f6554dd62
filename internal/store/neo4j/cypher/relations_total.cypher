MATCH (g:Meta {id: 'graph'})
WITH CASE WHEN $p.at > g.version THEN g.version ELSE $p.at END AS at
MATCH (c:Relation)
WHERE c.asserted <= at AND CASE c.retracted WHEN 0 THEN true ELSE c.retracted > at END
  AND ($p.sources IS NULL OR c.source IN $p.sources)
  AND ($p.origins IS NULL OR c.origin IN $p.origins)
  AND ($p.confidence IS NULL OR coalesce(c.confidence, 'STATED') IN $p.confidence)
  AND ($p.modality IS NULL OR coalesce(c.modality, 'ACTUAL') IN $p.modality)
RETURN count(c) AS total
