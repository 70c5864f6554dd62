-- FAIL, because ABORT keeps a copy of each page that it changes for the case that a later
-- row of the statement is refused; the whole batch is undone then anyway.
INSERT OR FAIL INTO claim (id, key, class, subject, label, value, match, language, ord, figure, place, source,
	origin, confidence, modality, valid, observed, asserted, retracted, evidence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
