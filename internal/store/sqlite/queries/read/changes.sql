-- The events of versions :since < version <= :until. What a batch wrote is a
-- stretch of n, so that no index on asserted is needed. Operations: 0 CREATE,
-- 1 RETRACT, 2 ASSERT.
WITH past AS MATERIALIZED (
	SELECT coalesce(max(entities), 0) AS entities, coalesce(max(claims), 0) AS claims, coalesce(max(relations), 0) AS relations
	FROM commit_log WHERE version = :since
),
now AS MATERIALIZED (SELECT entities, claims, relations FROM commit_log WHERE version = :until),
event (version, operation, id, n) AS (
	SELECT created, 0, id, n FROM entity
	WHERE n > (SELECT entities FROM past) AND n <= (SELECT entities FROM now)
	UNION ALL
	SELECT asserted, 2, id, n FROM claim
	WHERE n > (SELECT claims FROM past) AND n <= (SELECT claims FROM now)
	UNION ALL
	SELECT asserted, 2, id, n FROM relation
	WHERE n > (SELECT relations FROM past) AND n <= (SELECT relations FROM now)
	UNION ALL
	SELECT retracted, 1, id, n FROM claim WHERE retracted > 0 AND retracted > :since AND retracted <= :until
	UNION ALL
	SELECT retracted, 1, id, n FROM relation WHERE retracted > 0 AND retracted > :since AND retracted <= :until
)
SELECT version, operation, id, n FROM event
WHERE (version, operation, id) > (:after_version, :after_operation, :after_id)
ORDER BY version, operation, id LIMIT :limit
