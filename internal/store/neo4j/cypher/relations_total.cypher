MATCH (g:Meta {id: 'graph'})
WITH CASE WHEN $at > g.version THEN g.version ELSE $at END AS at
MATCH (c:Relation)
WHERE c.asserted <= at AND CASE c.retracted WHEN 0 THEN true ELSE c.retracted > at END
  AND ($sources IS NULL OR c.source IN $sources)
  AND ($origins IS NULL OR c.origin IN $origins)
  AND ($confidence IS NULL OR coalesce(c.confidence, 'STATED') IN $confidence)
  AND ($modality IS NULL OR coalesce(c.modality, 'ACTUAL') IN $modality)
RETURN count(c) AS total
