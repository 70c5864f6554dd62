SELECT id, asserted, source, subject, value,
	label || char(31) || language || char(31) || confidence || char(31) || modality || char(31) || valid || char(31) || observed
FROM claim
WHERE n > ?1 AND n <= ?2 AND asserted <= ?3 AND (retracted = 0 OR retracted > ?3) AND class = 'NAME'
