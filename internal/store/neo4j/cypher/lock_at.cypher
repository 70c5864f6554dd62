// Takes the lock as lock.cypher does. Gives no row where a writer came after the version that the plan has read, or where
// the graph has a claim or an idempotency key that the plan has taken to be new.
MATCH (g:Meta {id: 'graph'})
SET g.locked = true
WITH g
WHERE g.version = $p.read AND NOT EXISTS { MATCH (c:Commit) WHERE c.version > $p.read }
  AND NOT EXISTS { UNWIND $p.claims AS id MATCH (c:Claim {id: id}) USING INDEX SEEK c:Claim(id) }
  AND NOT EXISTS { UNWIND $p.keys AS own MATCH (c:Commit {head: own.head, key: own.key}) USING INDEX SEEK c:Commit(head) }
RETURN g.version AS version
