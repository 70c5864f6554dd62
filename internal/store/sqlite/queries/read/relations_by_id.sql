SELECT r.id, r.kind, r.src_id, r.dst_id, r.role, r.status, r.ord, r.source_id,
	r.origin, r.published, r.confidence, r.modality, r.valid, r.observed, r.asserted, r.retracted, iif(:evidence, r.evidence, '')
FROM relation_part AS p CROSS JOIN json_each(:ids) AS j CROSS JOIN relation_row AS r ON r.part = p.part AND r.key = id_key(j.value) AND r.id = j.value
