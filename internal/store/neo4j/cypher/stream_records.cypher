MATCH (e:Entity)
WHERE e.created <= $p.at
RETURN properties(e) AS row
