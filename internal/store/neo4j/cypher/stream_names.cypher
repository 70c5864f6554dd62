MATCH (c:Name)
WHERE c.asserted <= $p.at AND CASE c.retracted WHEN 0 THEN true ELSE c.retracted > $p.at END
RETURN c.id AS id, c.subject AS subject, c.source AS source, c.asserted AS asserted, c.retracted AS retracted,
  c.confidence AS confidence, c.modality AS modality, c.valid AS valid, c.observed AS observed, c.value AS value, c.label AS label, c.language AS language
