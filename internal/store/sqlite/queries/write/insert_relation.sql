-- FAIL as in insert_claim.
INSERT OR FAIL INTO relation (id, key, kind, src, dst, src_kind, dst_kind, role, status, ord, source,
	origin, confidence, modality, valid, observed, asserted, retracted, evidence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
