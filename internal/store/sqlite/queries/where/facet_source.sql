WITH hit AS MATERIALIZED (SELECT e.n FROM entity AS e WHERE /*where*/),
said AS (
	SELECT hit.n, c.source FROM hit CROSS JOIN claim AS c ON c.subject = hit.n WHERE c.retracted = 0
	UNION SELECT hit.n, r.source FROM hit CROSS JOIN relation AS r ON r.src = hit.n WHERE r.retracted = 0
	UNION SELECT hit.n, r.source FROM hit CROSS JOIN relation AS r ON r.dst = hit.n WHERE r.retracted = 0
),
counted AS (SELECT source, count(*) AS times FROM said GROUP BY source)
SELECT d.id, times FROM counted CROSS JOIN entity AS d ON d.n = counted.source
ORDER BY 2 DESC, 1 LIMIT :limit
