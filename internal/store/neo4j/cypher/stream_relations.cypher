MATCH (c:Relation)
WHERE c.asserted <= $p.at
RETURN c.id AS id, c.subject AS subject, c.source AS source, c.asserted AS asserted, c.retracted AS retracted,
  c.confidence AS confidence, c.modality AS modality, c.valid AS valid, c.observed AS observed, c.to AS to, c.label AS kind, c.role AS role, c.status AS status, c.order AS order
