SELECT c.id, c.class, c.subject_id, c.label, c.value, c.language, c.ord, c.figure, c.place_id, c.source_id,
	c.origin, c.published, c.confidence, c.modality, c.valid, c.observed, c.asserted, c.retracted, iif(:evidence, c.evidence, '')
FROM claim_part AS p CROSS JOIN json_each(:ids) AS j CROSS JOIN claim_row AS c ON c.part = p.part AND c.key = id_key(j.value) AND c.id = j.value
