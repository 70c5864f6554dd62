SELECT count(*)
FROM relation_part AS p CROSS JOIN json_each(:sources) AS j CROSS JOIN entity AS d ON d.id = j.value
CROSS JOIN relation AS r ON r.part = p.part AND r.source = d.n
WHERE TRUE
	AND r.asserted <= :at AND (r.retracted = 0 OR r.retracted > :at)
	AND (:origins IS NULL OR r.origin IN (SELECT value FROM json_each(:origins)))
	AND (:confidence IS NULL OR r.confidence IN (SELECT value FROM json_each(:confidence)))
	AND (:modality IS NULL OR r.modality IN (SELECT value FROM json_each(:modality)))
