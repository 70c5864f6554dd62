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
  AND ($roles IS NULL OR coalesce(r.role, '') IN $roles)
  AND ($with IS NULL OR far.id IN $with)
  AND ($withKinds IS NULL OR far.kind IN $withKinds)
WITH now, id, r, near, far, startNode(r) = near AS out
RETURN now, id, r {.*, evidence: CASE WHEN $evidence THEN r.evidence END,
    fromKind: CASE WHEN out THEN near.kind ELSE far.kind END, toKind: CASE WHEN out THEN far.kind ELSE near.kind END} AS row,
  type(r) AS label, CASE WHEN out THEN id ELSE far.id END AS subject, CASE WHEN out THEN far.id ELSE id END AS to
