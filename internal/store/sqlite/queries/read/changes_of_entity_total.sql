WITH event (version, operation, id) AS (
	SELECT e.created, 0, e.id FROM entity AS e WHERE e.id = :entity
	UNION ALL
	SELECT c.asserted, 2, c.id FROM entity AS e CROSS JOIN claim AS c ON c.subject = e.n WHERE e.id = :entity
	UNION ALL
	SELECT c.retracted, 1, c.id FROM entity AS e CROSS JOIN claim AS c ON c.subject = e.n WHERE e.id = :entity
	UNION ALL
	SELECT r.asserted, 2, r.id FROM entity AS e CROSS JOIN relation AS r ON r.src = e.n WHERE e.id = :entity
	UNION ALL
	SELECT r.retracted, 1, r.id FROM entity AS e CROSS JOIN relation AS r ON r.src = e.n WHERE e.id = :entity
	UNION ALL
	SELECT r.asserted, 2, r.id FROM entity AS e CROSS JOIN relation AS r ON r.dst = e.n WHERE e.id = :entity AND r.src <> e.n
	UNION ALL
	SELECT r.retracted, 1, r.id FROM entity AS e CROSS JOIN relation AS r ON r.dst = e.n WHERE e.id = :entity AND r.src <> e.n
)
SELECT count(*) FROM event WHERE version > :since AND version <= :until
