MATCH (c:Claim)
USING INDEX SEEK c:Claim(asserted, id)
WHERE c.asserted > 0 AND c.asserted <= $p.at AND c.id IS NOT NULL AND c:Text
WITH c.asserted AS batch, properties(c) AS c
WHERE c.label IN ['PERIOD', 'ESTABLISHED', 'IMPORTED']
WITH batch, collect([c.id, c.subject, c.source, c.asserted, c.retracted, c.confidence, c.modality, c.valid, c.observed,
  c.label, c.value]) AS rows
UNWIND range(0, size(rows) - 1, $p.most) AS first
RETURN rows[first..first + $p.most] AS rows
