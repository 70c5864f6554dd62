-- The evidence is left out.
SELECT r.id, r.kind, r.src_id, r.dst_id, r.role, r.status, r.ord, r.source_id,
	r.origin, r.published, r.confidence, r.modality, r.valid, r.observed, r.asserted, r.retracted, ''
FROM json_each(:numbers) AS j CROSS JOIN relation_row AS r ON r.n = j.value
