// Setting a property takes the node's write lock until the transaction ends: writers come one after the other.
MATCH (g:Meta {id: 'graph'})
SET g.locked = true
RETURN g.version AS version
