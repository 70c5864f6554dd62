CREATE (c:Commit)
SET c = $p.commit
