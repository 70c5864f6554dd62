INSERT INTO relation (id, key, kind, src, dst, role, status, ord, source,
	origin, confidence, modality, valid, observed, asserted, retracted, evidence)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, 0, ?16)
