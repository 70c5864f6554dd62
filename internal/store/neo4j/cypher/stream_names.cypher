MATCH (c:Claim)
USING INDEX SEEK c:Claim(asserted, id)
WHERE c.asserted > 0 AND c.asserted <= $p.at AND c.id IS NOT NULL AND c:Name
WITH c.asserted AS batch, properties(c) AS c
WHERE CASE c.retracted WHEN 0 THEN true ELSE c.retracted > $p.at END
WITH batch, collect([c.id, c.subject, c.source, c.asserted, c.retracted, c.confidence, c.modality, c.valid, c.observed,
  c.value, c.label, c.language]) AS rows
UNWIND range(0, size(rows) - 1, $p.most) AS first
RETURN rows[first..first + $p.most] AS rows
