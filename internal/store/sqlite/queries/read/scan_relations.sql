SELECT r.n, r.id, r.kind, r.src_id, r.dst_id, r.role, r.status, r.ord, r.source_id,
	r.origin, r.published, r.confidence, r.modality, r.valid, r.observed, r.asserted, r.retracted, r.evidence
FROM relation_row AS r
WHERE r.n > :after AND (:labels IS NULL OR r.kind IN (SELECT value FROM json_each(:labels)))
	AND r.asserted <= :at AND (r.retracted = 0 OR r.retracted > :at)
	AND (:sources IS NULL OR r.source IN (SELECT d.n FROM json_each(:sources) AS j CROSS JOIN entity AS d ON d.id = j.value))
	AND (:origins IS NULL OR r.origin IN (SELECT value FROM json_each(:origins)))
	AND (:confidence IS NULL OR r.confidence IN (SELECT value FROM json_each(:confidence)))
	AND (:modality IS NULL OR r.modality IN (SELECT value FROM json_each(:modality)))
ORDER BY r.n LIMIT :limit
