MATCH (g:Meta {id: 'graph'})
WITH g.version AS now, CASE WHEN $at > g.version THEN g.version ELSE $at END AS at
UNWIND $ids AS id
MATCH (near:Entity {id: id})-[r]->(far:Entity)
WHERE r.asserted <= at AND CASE r.retracted WHEN 0 THEN true ELSE r.retracted > at END
  AND ($sources IS NULL OR r.source IN $sources)
  AND ($origins IS NULL OR r.origin IN $origins)
  AND ($confidence IS NULL OR coalesce(r.confidence, 'STATED') IN $confidence)
  AND ($modality IS NULL OR coalesce(r.modality, 'ACTUAL') IN $modality)
  AND ($kinds IS NULL OR type(r) IN $kinds)
  AND ($roles IS NULL OR coalesce(r.role, '') IN $roles)
  AND ($with IS NULL OR far.id IN $with)
  AND ($withKinds IS NULL OR far.kind IN $withKinds)
RETURN now, id, r {.*, evidence: CASE WHEN $evidence THEN r.evidence END, fromKind: near.kind, toKind: far.kind} AS row, type(r) AS label, id AS subject, far.id AS to
