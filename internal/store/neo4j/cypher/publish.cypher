// Publishes the versions that the same statement has written, without looking for others: they were the greatest when they
// were written, and whoever has come since publishes its own.
MATCH (g:Meta {id: 'graph'})
SET g.locked = true
WITH g, CASE WHEN g.version < $p.last THEN $p.last ELSE g.version END AS version
SET g.version = version
RETURN version
