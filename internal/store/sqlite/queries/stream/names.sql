SELECT concat_ws(char(31), asserted, source, subject,
	label, language, confidence, modality, valid, observed, id, value)
FROM claim
WHERE n > ?1 AND n <= ?2 AND asserted <= ?3 AND (retracted = 0 OR retracted > ?3) AND class = 'NAME'
