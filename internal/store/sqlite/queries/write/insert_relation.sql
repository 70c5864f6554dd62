INSERT INTO relation (id, key, kind, src, dst, role, status, ord, source,
	origin, confidence, modality, valid, observed, asserted, retracted, evidence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
