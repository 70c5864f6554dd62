MATCH (n:Note)
WHERE n.key STARTS WITH $p.prefix AND ($p.source = '' OR n.source = $p.source)
RETURN properties(n) AS row
ORDER BY n.source, n.key
