SELECT t.value, count(*) FROM entity AS e CROSS JOIN json_each(e.types) AS t WHERE /*where*/
GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :limit
