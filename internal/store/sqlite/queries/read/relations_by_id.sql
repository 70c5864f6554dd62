-- As in claims_by_id.
WITH asked (id, key) AS MATERIALIZED (SELECT value, id_key(value) FROM json_each(:ids) ORDER BY 2)
SELECT r.id, r.kind, r.src_id, r.dst_id, r.role, r.status, r.ord, r.source_id,
	r.origin, r.published, r.confidence, r.modality, r.valid, r.observed, r.asserted, r.retracted, r.evidence
FROM relation_part AS p CROSS JOIN asked AS a CROSS JOIN relation_row AS r ON r.part = p.part AND r.key = a.key AND r.id = a.id
