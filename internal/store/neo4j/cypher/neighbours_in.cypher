MATCH (g:Meta {id: 'graph'})
WITH CASE $at WHEN 0 THEN g.version ELSE $at END AS at
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[r]-(:Entity)
WHERE r.asserted <= at AND (r.retracted = 0 OR r.retracted > at)
  AND ($sources IS NULL OR r.source IN $sources)
  AND ($origins IS NULL OR r.origin IN $origins)
  AND ($confidence IS NULL OR r.confidence IN $confidence)
  AND ($modality IS NULL OR r.modality IN $modality)
  AND ($kinds IS NULL OR type(r) IN $kinds)
RETURN id, properties(r) AS row
