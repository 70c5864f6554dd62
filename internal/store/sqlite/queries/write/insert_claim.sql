INSERT INTO claim (id, key, class, subject, label, value, match, language, ord, figure, place, source,
	origin, confidence, modality, valid, observed, asserted, retracted, evidence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
