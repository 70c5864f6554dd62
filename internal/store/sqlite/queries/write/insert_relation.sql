-- FAIL as in insert_claim.
INSERT OR FAIL INTO relation (id, key, kind, src, dst, role, status, ord, source,
	origin, confidence, modality, valid, observed, asserted, retracted, evidence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
