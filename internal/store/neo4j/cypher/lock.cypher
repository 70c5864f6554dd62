// Setting a property takes the node's write lock until the transaction ends: writers come one after the other.
// Whoever holds it sees earlier writes whole, and so publishes those that are not yet.
MATCH (g:Meta {id: 'graph'})
SET g.locked = true
WITH g
OPTIONAL MATCH (c:Commit)
WHERE c.version > g.version
WITH g, coalesce(max(c.version), g.version) AS version
SET g.version = version
RETURN version
