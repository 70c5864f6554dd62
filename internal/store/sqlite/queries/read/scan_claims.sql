-- The plus keeps the scan in the order of the table: an index would be sorted anew for each page.
SELECT c.n, c.id, c.class, c.subject_id, c.label, c.value, c.language, c.ord, c.figure, c.place_id, c.source_id,
	c.origin, c.published, c.confidence, c.modality, c.valid, c.observed, c.asserted, c.retracted, c.evidence
FROM claim_row AS c
WHERE c.n > :after AND +c.class = :class AND (:labels IS NULL OR c.label IN (SELECT value FROM json_each(:labels)))
	AND c.asserted <= :at AND (c.retracted = 0 OR c.retracted > :at)
	AND (:sources IS NULL OR c.source IN (SELECT d.n FROM json_each(:sources) AS j CROSS JOIN entity AS d ON d.id = j.value))
	AND (:origins IS NULL OR c.origin IN (SELECT value FROM json_each(:origins)))
	AND (:confidence IS NULL OR c.confidence IN (SELECT value FROM json_each(:confidence)))
	AND (:modality IS NULL OR c.modality IN (SELECT value FROM json_each(:modality)))
ORDER BY c.n LIMIT :limit
