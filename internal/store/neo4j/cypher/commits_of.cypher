MATCH (c:Commit)
WHERE c.version IN $versions
RETURN properties(c) AS row
