MATCH (c:Text)
WHERE c.label IN ['PERIOD', 'ESTABLISHED', 'IMPORTED'] AND c.asserted <= $p.at
RETURN c.id AS id, c.subject AS subject, c.source AS source, c.asserted AS asserted, c.retracted AS retracted,
  c.confidence AS confidence, c.modality AS modality, c.valid AS valid, c.observed AS observed, c.label AS topic, c.value AS value
