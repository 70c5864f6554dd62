SELECT concat_ws(char(31), id, asserted, retracted, source, subject, 0,
	'', '', '', confidence, modality, valid, observed, label, value, '')
FROM claim INDEXED BY claim_date
WHERE n > ?1 AND n <= ?2 AND asserted <= ?3 AND class = 'TEXT' AND (label = 'PERIOD' OR label = 'ESTABLISHED' OR label = 'IMPORTED')
