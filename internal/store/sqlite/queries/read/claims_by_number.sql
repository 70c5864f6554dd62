-- The evidence is left out.
SELECT c.id, c.class, c.subject_id, c.label, c.value, c.language, c.ord, c.figure, c.place_id, c.source_id,
	c.origin, c.published, c.confidence, c.modality, c.valid, c.observed, c.asserted, c.retracted, ''
FROM json_each(:numbers) AS j CROSS JOIN claim_row AS c ON c.n = j.value
