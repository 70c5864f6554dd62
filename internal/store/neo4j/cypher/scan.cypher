MATCH (c:Claim:LABEL)
USING INDEX SEEK c:Claim(asserted, id)
WHERE c.asserted > 0 AND c.asserted <= $p.at AND c.id IS NOT NULL
  AND CASE c.retracted WHEN 0 THEN true ELSE c.retracted > $p.at END
  AND ($p.labels IS NULL OR c.label IN $p.labels)
  AND ($p.sources IS NULL OR c.source IN $p.sources)
  AND ($p.origins IS NULL OR c.origin IN $p.origins)
  AND ($p.confidence IS NULL OR coalesce(c.confidence, 'STATED') IN $p.confidence)
  AND ($p.modality IS NULL OR coalesce(c.modality, 'ACTUAL') IN $p.modality)
WITH c.asserted AS batch, properties(c) AS c
WITH batch, collect([c]) AS rows
UNWIND range(0, size(rows) - 1, $p.most) AS first
RETURN rows[first..first + $p.most] AS rows
