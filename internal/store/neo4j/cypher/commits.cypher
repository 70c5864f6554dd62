MATCH (c:Commit)
WHERE c.version > $after
RETURN properties(c) AS row
ORDER BY c.version
LIMIT $limit
