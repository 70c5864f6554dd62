WITH hit AS MATERIALIZED (SELECT e.n FROM entity AS e WHERE /*where*/)
SELECT c.label, count(DISTINCT c.subject)
FROM hit CROSS JOIN claim AS c ON c.subject = hit.n AND c.class = 'IDENTIFIER' AND c.retracted = 0
GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :limit
