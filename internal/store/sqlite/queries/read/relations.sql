SELECT r.id, r.kind, r.src_id, r.dst_id, r.role, r.status, r.ord, r.source_id,
	r.origin, r.published, r.confidence, r.modality, r.valid, r.asserted, r.retracted, r.evidence
FROM relation_row AS r
WHERE r.id > :after
	AND r.asserted <= :at AND (r.retracted = 0 OR r.retracted > :at)
	AND (:origins IS NULL OR r.origin IN (SELECT value FROM json_each(:origins)))
	AND (:confidence IS NULL OR r.confidence IN (SELECT value FROM json_each(:confidence)))
	AND (:modality IS NULL OR r.modality IN (SELECT value FROM json_each(:modality)))
ORDER BY r.id LIMIT :limit
