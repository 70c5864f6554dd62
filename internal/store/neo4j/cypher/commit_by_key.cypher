MATCH (c:Commit)
WHERE c.head = $head AND c.key = $key
RETURN properties(c) AS row
