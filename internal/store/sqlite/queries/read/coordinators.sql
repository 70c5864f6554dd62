SELECT r.id, r.kind, r.src_id, r.dst_id, r.role, r.status, r.ord, r.source_id,
	r.origin, r.published, r.confidence, r.modality, r.valid, r.observed, r.asserted, r.retracted, r.evidence
FROM json_each(:ids) AS j CROSS JOIN entity AS t ON t.id = j.value
CROSS JOIN relation_row AS r ON r.dst = t.n AND r.kind IN ('PARTICIPATES_IN', 'MEMBER_OF')
WHERE r.retracted = 0 AND r.role = 'COORDINATOR'
