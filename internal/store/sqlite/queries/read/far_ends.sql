-- The far ends of the relations of each id: the place of the id asked for, and the
-- number of the entity. It is answered from the index by end alone, where x is found by
-- the kinds of the relation and of its far end, but for what is asked of the row itself.
-- Rows are numbered in the order in which they were asserted.
SELECT asked.key, x.dst
FROM json_each(:ids) AS asked CROSS JOIN entity AS e ON e.id = asked.value
	CROSS JOIN relation AS x ON x.src = e.n AND x.kind IN (SELECT value FROM json_each(:kinds)) AND x.dst_kind IN (SELECT value FROM json_each(:with_kinds))
WHERE :out AND (x.retracted = 0 OR x.retracted > :at)
	AND x.n <= (SELECT relations FROM commit_log WHERE version <= :at ORDER BY version DESC LIMIT 1)
	AND (:with IS NULL OR x.dst IN (SELECT w.n FROM json_each(:with) AS j CROSS JOIN entity AS w ON w.id = j.value))
	AND (NOT :narrow OR EXISTS (SELECT 1 FROM relation AS r WHERE r.n = x.n
		AND (:roles IS NULL OR r.role IN (SELECT value FROM json_each(:roles)))
		AND (:sources IS NULL OR r.source IN (SELECT d.n FROM json_each(:sources) AS j CROSS JOIN entity AS d ON d.id = j.value))
		AND (:origins IS NULL OR r.origin IN (SELECT value FROM json_each(:origins)))
		AND (:confidence IS NULL OR r.confidence IN (SELECT value FROM json_each(:confidence)))
		AND (:modality IS NULL OR r.modality IN (SELECT value FROM json_each(:modality)))))
UNION ALL
SELECT asked.key, x.src
FROM json_each(:ids) AS asked CROSS JOIN entity AS e ON e.id = asked.value
	CROSS JOIN relation AS x ON x.dst = e.n AND x.kind IN (SELECT value FROM json_each(:kinds)) AND x.src_kind IN (SELECT value FROM json_each(:with_kinds))
WHERE :in AND (x.retracted = 0 OR x.retracted > :at)
	AND x.n <= (SELECT relations FROM commit_log WHERE version <= :at ORDER BY version DESC LIMIT 1)
	AND (:with IS NULL OR x.src IN (SELECT w.n FROM json_each(:with) AS j CROSS JOIN entity AS w ON w.id = j.value))
	AND (NOT :narrow OR EXISTS (SELECT 1 FROM relation AS r WHERE r.n = x.n
		AND (:roles IS NULL OR r.role IN (SELECT value FROM json_each(:roles)))
		AND (:sources IS NULL OR r.source IN (SELECT d.n FROM json_each(:sources) AS j CROSS JOIN entity AS d ON d.id = j.value))
		AND (:origins IS NULL OR r.origin IN (SELECT value FROM json_each(:origins)))
		AND (:confidence IS NULL OR r.confidence IN (SELECT value FROM json_each(:confidence)))
		AND (:modality IS NULL OR r.modality IN (SELECT value FROM json_each(:modality)))))
