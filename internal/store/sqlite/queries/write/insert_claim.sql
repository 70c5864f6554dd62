INSERT INTO claim (id, key, class, subject, label, value, match, language, ord, figure, place, source,
	origin, confidence, modality, valid, observed, asserted, retracted, evidence)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, 0, ?19)
