-- The keys are worked out once, not for each part, and are in the order of the index.
WITH asked (id, key) AS MATERIALIZED (SELECT value, id_key(value) FROM json_each(:ids) ORDER BY 2)
SELECT c.id, c.class, c.subject_id, c.label, c.value, c.language, c.ord, c.figure, c.place_id, c.source_id,
	c.origin, c.published, c.confidence, c.modality, c.valid, c.observed, c.asserted, c.retracted, c.evidence
FROM claim_part AS p CROSS JOIN asked AS a CROSS JOIN claim_row AS c ON c.part = p.part AND c.key = a.key AND c.id = a.id
