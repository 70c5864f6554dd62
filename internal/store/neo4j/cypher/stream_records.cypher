MATCH (e:Entity)
WHERE e.created <= $at
RETURN properties(e) AS row
