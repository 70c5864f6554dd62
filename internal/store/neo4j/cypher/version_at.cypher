MATCH (c:Commit)
WHERE c.at <= $at
RETURN coalesce(max(c.version), 0) AS version
