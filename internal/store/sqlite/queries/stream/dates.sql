SELECT id, asserted, retracted, source, subject, 0,
	char(31) || char(31) || char(31) || confidence || char(31) || modality || char(31) || valid || char(31) || observed
		|| char(31) || label || char(31) || value || char(31)
FROM claim INDEXED BY claim_date
WHERE n > ?1 AND n <= ?2 AND asserted <= ?3 AND class = 'TEXT' AND label IN ('PERIOD', 'ESTABLISHED', 'IMPORTED')
