SELECT e.country, count(*) FROM entity AS e WHERE e.country <> '' AND /*where*/
GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :limit
