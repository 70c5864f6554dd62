MATCH (g:Meta {id: 'graph'})
WITH g.version AS now, CASE WHEN $at = 0 OR $at > g.version THEN g.version ELSE $at END AS at
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r]->(:Entity)
WHERE r.asserted <= at AND CASE r.retracted WHEN 0 THEN true ELSE r.retracted > at END
  AND ($sources IS NULL OR r.source IN $sources)
  AND ($origins IS NULL OR r.origin IN $origins)
  AND ($confidence IS NULL OR r.confidence IN $confidence)
  AND ($modality IS NULL OR r.modality IN $modality)
  AND ($kinds IS NULL OR type(r) IN $kinds)
RETURN now, id, properties(r) AS row
