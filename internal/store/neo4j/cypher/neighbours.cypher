MATCH (g:Meta {id: 'graph'})
WITH g.version AS now, CASE WHEN $p.at > g.version THEN g.version ELSE $p.at END AS at
UNWIND range(0, size($p.ids) - 1) AS near
MATCH (e:Entity {id: $p.ids[near]})-[r]-(far:Entity)
WHERE r.asserted <= at AND CASE r.retracted WHEN 0 THEN true ELSE r.retracted > at END
  AND ($p.sources IS NULL OR r.source IN $p.sources)
  AND ($p.origins IS NULL OR r.origin IN $p.origins)
  AND ($p.confidence IS NULL OR coalesce(r.confidence, 'STATED') IN $p.confidence)
  AND ($p.modality IS NULL OR coalesce(r.modality, 'ACTUAL') IN $p.modality)
  AND ($p.kinds IS NULL OR type(r) IN $p.kinds)
  AND ($p.roles IS NULL OR coalesce(r.role, '') IN $p.roles)
  AND ($p.with IS NULL OR far.id IN $p.with)
  AND ($p.withKinds IS NULL OR far.kind IN $p.withKinds)
RETURN now, near, type(r) AS label, startNode(r).id AS subject, startNode(r).kind AS fromKind, endNode(r).id AS to, endNode(r).kind AS toKind,
  r.id AS id, r.role AS role, r.status AS status, r.order AS order, r.source AS source, r.origin AS origin, r.published AS published, r.confidence AS confidence,
  r.modality AS modality, r.valid AS valid, r.observed AS observed, r.asserted AS asserted, r.retracted AS retracted, CASE WHEN $p.evidence THEN r.evidence END AS evidence
