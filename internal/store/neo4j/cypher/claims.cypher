MATCH (g:Meta {id: 'graph'})
WITH g.version AS now, CASE WHEN $at > g.version THEN g.version ELSE $at END AS at
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:SAYS]->(c:Claim)
WHERE at - c.asserted >= 0 AND CASE c.retracted WHEN 0 THEN true ELSE c.retracted > at END
  AND ($sources IS NULL OR c.source IN $sources)
  AND ($origins IS NULL OR c.origin IN $origins)
  AND ($confidence IS NULL OR coalesce(c.confidence, 'STATED') IN $confidence)
  AND ($modality IS NULL OR coalesce(c.modality, 'ACTUAL') IN $modality)
RETURN now, properties(c) AS row
