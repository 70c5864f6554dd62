-- The index of dates anew, with its labels compared one by one: for a list of
-- three SQLite makes a table of its own with each text that is inserted.
DROP INDEX claim_date;
CREATE INDEX claim_date ON claim (n, label, asserted, retracted, source, subject, confidence, modality, valid, observed, value, id)
	WHERE class = 'TEXT' AND (label = 'PERIOD' OR label = 'ESTABLISHED' OR label = 'IMPORTED');
