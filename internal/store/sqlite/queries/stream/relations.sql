SELECT id, asserted, retracted, source, src, dst,
	kind || char(31) || role || char(31) || status || char(31) || confidence || char(31) || modality || char(31) || valid
		|| char(31) || observed || char(31) || char(31) || char(31) || coalesce(ord, '')
FROM relation WHERE n > ?1 AND n <= ?2 AND asserted <= ?3
