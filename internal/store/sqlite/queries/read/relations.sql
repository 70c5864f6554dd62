-- Each part has its page, in order of its index; the page is the first of them all, whose
-- rows alone are read.
SELECT r.id, r.kind, r.src_id, r.dst_id, r.role, r.status, r.ord, r.source_id,
	r.origin, r.published, r.confidence, r.modality, r.valid, r.observed, r.asserted, r.retracted, r.evidence
FROM (
	SELECT i.n FROM relation_part AS p
	CROSS JOIN relation AS i ON i.n IN (
		SELECT r.n FROM relation AS r
		WHERE r.part = p.part AND r.key >= :after_key AND r.id > :after
			AND r.asserted <= :at AND (r.retracted = 0 OR r.retracted > :at)
			AND (:origins IS NULL OR r.origin IN (SELECT value FROM json_each(:origins)))
			AND (:confidence IS NULL OR r.confidence IN (SELECT value FROM json_each(:confidence)))
			AND (:modality IS NULL OR r.modality IN (SELECT value FROM json_each(:modality)))
		ORDER BY r.key, r.id LIMIT :limit
	)
	ORDER BY i.id LIMIT :limit
) AS page CROSS JOIN relation_row AS r ON r.n = page.n
ORDER BY r.id
