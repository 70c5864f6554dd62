MATCH (c:Commit)
USING INDEX SEEK c:Commit(head)
WHERE c.head = $p.head AND c.key = $p.key
RETURN properties(c) AS row
