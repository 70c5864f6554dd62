-- :links is a list of [kind, from, to], each once.
SELECT r.id, r.kind, r.src_id, r.dst_id, r.role, r.status, r.ord, r.source_id,
	r.origin, r.published, r.confidence, r.modality, r.valid, r.observed, r.asserted, r.retracted, r.evidence
FROM json_each(:links) AS l
CROSS JOIN entity AS f ON f.id = l.value ->> 1 CROSS JOIN entity AS t ON t.id = l.value ->> 2
CROSS JOIN relation_row AS r ON r.src = f.n AND r.kind = l.value ->> 0 AND r.dst_kind = kind_key(t.kind) AND r.dst = t.n AND r.retracted = 0
