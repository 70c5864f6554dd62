SELECT printf('%04d', e.year), count(*) FROM entity AS e WHERE e.year <> 0 AND /*where*/
GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :limit
