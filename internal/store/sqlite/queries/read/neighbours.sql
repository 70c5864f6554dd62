-- The first column is the place of the id asked for. A relation from an entity
-- to itself is left to the first half, or to the second where only that is asked.
-- x has the columns of an index: r, the row of the same relation, is looked up only
-- where the far end f fits.
SELECT asked.key, e.kind, f.kind, r.id, r.kind, e.id, f.id, r.role, r.status, r.ord, d.id,
	r.origin, d.published, r.confidence, r.modality, r.valid, r.observed, r.asserted, r.retracted, iif(:evidence, r.evidence, '')
FROM json_each(:ids) AS asked CROSS JOIN entity AS e ON e.id = asked.value CROSS JOIN relation AS x ON x.src = e.n
	CROSS JOIN entity AS f ON f.n = x.dst CROSS JOIN relation AS r ON r.n = x.n CROSS JOIN entity AS d ON d.n = r.source
WHERE :out AND (:kinds IS NULL OR x.kind IN (SELECT value FROM json_each(:kinds)))
	AND (x.retracted = 0 OR x.retracted > :at)
	AND (:with IS NULL OR x.dst IN (SELECT w.n FROM json_each(:with) AS j CROSS JOIN entity AS w ON w.id = j.value))
	AND (:with_kinds IS NULL OR f.kind IN (SELECT value FROM json_each(:with_kinds)))
	AND r.asserted <= :at
	AND (:roles IS NULL OR r.role IN (SELECT value FROM json_each(:roles)))
	AND (:sources IS NULL OR r.source IN (SELECT d.n FROM json_each(:sources) AS j CROSS JOIN entity AS d ON d.id = j.value))
	AND (:origins IS NULL OR r.origin IN (SELECT value FROM json_each(:origins)))
	AND (:confidence IS NULL OR r.confidence IN (SELECT value FROM json_each(:confidence)))
	AND (:modality IS NULL OR r.modality IN (SELECT value FROM json_each(:modality)))
UNION ALL
SELECT asked.key, f.kind, e.kind, r.id, r.kind, f.id, e.id, r.role, r.status, r.ord, d.id,
	r.origin, d.published, r.confidence, r.modality, r.valid, r.observed, r.asserted, r.retracted, iif(:evidence, r.evidence, '')
FROM json_each(:ids) AS asked CROSS JOIN entity AS e ON e.id = asked.value CROSS JOIN relation AS x ON x.dst = e.n
	CROSS JOIN entity AS f ON f.n = x.src CROSS JOIN relation AS r ON r.n = x.n CROSS JOIN entity AS d ON d.n = r.source
WHERE :in AND (NOT :out OR x.src <> x.dst) AND (:kinds IS NULL OR x.kind IN (SELECT value FROM json_each(:kinds)))
	AND (x.retracted = 0 OR x.retracted > :at)
	AND (:with IS NULL OR x.src IN (SELECT w.n FROM json_each(:with) AS j CROSS JOIN entity AS w ON w.id = j.value))
	AND (:with_kinds IS NULL OR f.kind IN (SELECT value FROM json_each(:with_kinds)))
	AND r.asserted <= :at
	AND (:roles IS NULL OR r.role IN (SELECT value FROM json_each(:roles)))
	AND (:sources IS NULL OR r.source IN (SELECT d.n FROM json_each(:sources) AS j CROSS JOIN entity AS d ON d.id = j.value))
	AND (:origins IS NULL OR r.origin IN (SELECT value FROM json_each(:origins)))
	AND (:confidence IS NULL OR r.confidence IN (SELECT value FROM json_each(:confidence)))
	AND (:modality IS NULL OR r.modality IN (SELECT value FROM json_each(:modality)))
