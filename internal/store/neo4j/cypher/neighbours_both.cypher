MATCH (g:Meta {id: 'graph'})
WITH g.version AS now, CASE WHEN $at > g.version THEN g.version ELSE $at END AS at
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[r]-(far:Entity)
WHERE r.asserted <= at AND CASE r.retracted WHEN 0 THEN true ELSE r.retracted > at END
  AND ($sources IS NULL OR r.source IN $sources)
  AND ($origins IS NULL OR r.origin IN $origins)
  AND ($confidence IS NULL OR coalesce(r.confidence, 'STATED') IN $confidence)
  AND ($modality IS NULL OR coalesce(r.modality, 'ACTUAL') IN $modality)
  AND ($kinds IS NULL OR type(r) IN $kinds)
WITH now, id, r, far.id AS far, startNode(r) = near AS out
RETURN now, id, properties(r) AS row, type(r) AS label, CASE WHEN out THEN id ELSE far END AS subject, CASE WHEN out THEN far ELSE id END AS to
