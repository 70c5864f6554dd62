CREATE (c:Commit)
SET c = $commit
