MATCH (g:Meta {id: 'graph'})
WITH CASE $at WHEN 0 THEN g.version ELSE $at END AS at
MATCH (c:Claim)
WHERE c.asserted <= at AND (c.retracted = 0 OR c.retracted > at)
  AND ($sources IS NULL OR c.source IN $sources)
  AND ($origins IS NULL OR c.origin IN $origins)
  AND ($confidence IS NULL OR c.confidence IN $confidence)
  AND ($modality IS NULL OR c.modality IN $modality)
  AND c.class = $class AND ($labels IS NULL OR c.label IN $labels)
RETURN properties(c) AS row
