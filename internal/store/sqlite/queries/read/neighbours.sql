-- The first column is the place of the id asked for. A relation from an entity
-- to itself is left to the first half, or to the second where only that is asked.
SELECT asked.key, r.id, r.kind, r.src_id, r.dst_id, r.role, r.status, r.ord, r.source_id,
	r.origin, r.published, r.confidence, r.modality, r.valid, r.observed, r.asserted, r.retracted, r.evidence
FROM json_each(:ids) AS asked CROSS JOIN entity AS e ON e.id = asked.value CROSS JOIN relation_row AS r ON r.src = e.n
WHERE :out AND (:kinds IS NULL OR r.kind IN (SELECT value FROM json_each(:kinds)))
	AND r.asserted <= :at AND (r.retracted = 0 OR r.retracted > :at)
	AND (:sources IS NULL OR r.source IN (SELECT d.n FROM json_each(:sources) AS j CROSS JOIN entity AS d ON d.id = j.value))
	AND (:origins IS NULL OR r.origin IN (SELECT value FROM json_each(:origins)))
	AND (:confidence IS NULL OR r.confidence IN (SELECT value FROM json_each(:confidence)))
	AND (:modality IS NULL OR r.modality IN (SELECT value FROM json_each(:modality)))
UNION ALL
SELECT asked.key, r.id, r.kind, r.src_id, r.dst_id, r.role, r.status, r.ord, r.source_id,
	r.origin, r.published, r.confidence, r.modality, r.valid, r.observed, r.asserted, r.retracted, r.evidence
FROM json_each(:ids) AS asked CROSS JOIN entity AS e ON e.id = asked.value CROSS JOIN relation_row AS r ON r.dst = e.n
WHERE :in AND (NOT :out OR r.src <> r.dst) AND (:kinds IS NULL OR r.kind IN (SELECT value FROM json_each(:kinds)))
	AND r.asserted <= :at AND (r.retracted = 0 OR r.retracted > :at)
	AND (:sources IS NULL OR r.source IN (SELECT d.n FROM json_each(:sources) AS j CROSS JOIN entity AS d ON d.id = j.value))
	AND (:origins IS NULL OR r.origin IN (SELECT value FROM json_each(:origins)))
	AND (:confidence IS NULL OR r.confidence IN (SELECT value FROM json_each(:confidence)))
	AND (:modality IS NULL OR r.modality IN (SELECT value FROM json_each(:modality)))
