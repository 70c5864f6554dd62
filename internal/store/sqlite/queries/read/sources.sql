SELECT e.id, sum(said.claims)
FROM (
	SELECT source, count(*) AS claims FROM claim WHERE retracted = 0 GROUP BY source
	UNION ALL
	SELECT source, count(*) AS claims FROM relation WHERE retracted = 0 GROUP BY source
) AS said CROSS JOIN entity AS e ON e.n = said.source
GROUP BY e.id
ORDER BY e.id
