SELECT c.id, c.class, c.subject_id, c.label, c.value, c.language, c.ord, c.figure, c.place_id, c.source_id,
	c.origin, c.published, c.confidence, c.modality, c.valid, c.asserted, c.retracted, c.evidence
FROM json_each(:ids) AS j CROSS JOIN claim_row AS c ON c.id = j.value
