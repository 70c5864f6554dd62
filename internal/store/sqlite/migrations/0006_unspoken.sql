-- An entity that no statement in force speaks of has no sort name, and lists leave
-- it out. Names of signs alone, which fold to nothing, sort by themselves.
UPDATE entity SET sort = name WHERE sort = '';

UPDATE entity SET sort = '' WHERE name = id
	AND EXISTS (SELECT 1 FROM claim AS c WHERE c.subject = entity.n)
	AND NOT EXISTS (SELECT 1 FROM claim AS c WHERE c.subject = entity.n AND c.retracted = 0)
	AND NOT EXISTS (SELECT 1 FROM relation AS r WHERE r.src = entity.n AND r.retracted = 0)
	AND NOT EXISTS (SELECT 1 FROM relation AS r WHERE r.dst = entity.n AND r.retracted = 0);
