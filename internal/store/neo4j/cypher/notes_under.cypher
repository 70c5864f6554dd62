MATCH (n:Note)
WHERE n.key STARTS WITH $prefix AND ($source = '' OR n.source = $source)
RETURN properties(n) AS row
ORDER BY n.source, n.key
