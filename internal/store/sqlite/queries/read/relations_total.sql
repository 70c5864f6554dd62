SELECT count(*) FROM relation AS r
WHERE TRUE
	AND r.asserted <= :at AND (r.retracted = 0 OR r.retracted > :at)
	AND (:origins IS NULL OR r.origin IN (SELECT value FROM json_each(:origins)))
	AND (:confidence IS NULL OR r.confidence IN (SELECT value FROM json_each(:confidence)))
	AND (:modality IS NULL OR r.modality IN (SELECT value FROM json_each(:modality)))
