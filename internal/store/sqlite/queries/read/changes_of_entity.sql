-- What is not retracted has version 0, which no :since lets through.
WITH event (version, operation, id, n) AS (
	SELECT e.created, 0, e.id, e.n FROM entity AS e WHERE e.id = :entity
	UNION ALL
	SELECT c.asserted, 2, c.id, c.n FROM entity AS e CROSS JOIN claim AS c ON c.subject = e.n WHERE e.id = :entity
	UNION ALL
	SELECT c.retracted, 1, c.id, c.n FROM entity AS e CROSS JOIN claim AS c ON c.subject = e.n WHERE e.id = :entity
	UNION ALL
	SELECT r.asserted, 2, r.id, r.n FROM entity AS e CROSS JOIN relation AS r ON r.src = e.n WHERE e.id = :entity
	UNION ALL
	SELECT r.retracted, 1, r.id, r.n FROM entity AS e CROSS JOIN relation AS r ON r.src = e.n WHERE e.id = :entity
	UNION ALL
	SELECT r.asserted, 2, r.id, r.n FROM entity AS e CROSS JOIN relation AS r ON r.dst = e.n WHERE e.id = :entity AND r.src <> e.n
	UNION ALL
	SELECT r.retracted, 1, r.id, r.n FROM entity AS e CROSS JOIN relation AS r ON r.dst = e.n WHERE e.id = :entity AND r.src <> e.n
)
SELECT version, operation, id, n FROM event
WHERE version > :since AND version <= :until AND (version, operation, id) > (:after_version, :after_operation, :after_id)
ORDER BY version, operation, id LIMIT :limit
