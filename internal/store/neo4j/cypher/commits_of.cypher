MATCH (c:Commit)
WHERE c.version IN $p.versions
RETURN properties(c) AS row
