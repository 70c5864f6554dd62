SELECT e.kind, count(*) FROM entity AS e WHERE /*where*/
GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :limit
