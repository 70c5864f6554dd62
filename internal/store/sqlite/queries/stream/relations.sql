SELECT concat_ws(char(31), id, asserted, retracted, source, src, dst,
	kind, role, status, confidence, modality, valid, observed, '', '', coalesce(ord, ''))
FROM relation WHERE n > ?1 AND n <= ?2 AND asserted <= ?3
