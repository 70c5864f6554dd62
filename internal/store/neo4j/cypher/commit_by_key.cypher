MATCH (c:Commit)
WHERE c.head = $p.head AND c.key = $p.key
RETURN properties(c) AS row
