-- An eighth of all entities, or more, are told from others while all statements are read,
-- which is several times as fast as to look up the statements of each.
-- The entities come as a list of their numbers: SQLite writes a CTE out wherever it is
-- named, and a condition of many parts would then be of more tables than it allows.
WITH hit AS MATERIALIZED (SELECT value AS n FROM json_each(:hits)),
many AS MATERIALIZED (SELECT 8 * json_array_length(:hits) > (SELECT max(n) FROM entity) AS yes),
said AS (
	SELECT hit.n, c.source FROM hit CROSS JOIN claim AS c ON c.subject = hit.n WHERE c.retracted = 0 AND NOT (SELECT yes FROM many)
	UNION SELECT hit.n, r.source FROM hit CROSS JOIN relation AS r ON r.src = hit.n WHERE r.retracted = 0 AND NOT (SELECT yes FROM many)
	UNION SELECT hit.n, r.source FROM hit CROSS JOIN relation AS r ON r.dst = hit.n WHERE r.retracted = 0 AND NOT (SELECT yes FROM many)
	UNION SELECT c.subject, c.source FROM claim AS c WHERE c.retracted = 0 AND (SELECT yes FROM many) AND c.subject IN hit
	UNION SELECT r.src, r.source FROM relation AS r WHERE r.retracted = 0 AND (SELECT yes FROM many) AND r.src IN hit
	UNION SELECT r.dst, r.source FROM relation AS r WHERE r.retracted = 0 AND (SELECT yes FROM many) AND r.dst IN hit
),
counted AS (SELECT source, count(*) AS times FROM said GROUP BY source)
SELECT d.id, times FROM counted CROSS JOIN entity AS d ON d.n = counted.source
ORDER BY 2 DESC, 1 LIMIT :limit
