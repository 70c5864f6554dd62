INSERT INTO commit_log (version, at, actor, reason, key, digest, entities, claims, relations, retractions)
VALUES (:version, :at, :actor, :reason, :key, :digest,
	(SELECT coalesce(max(n), 0) FROM entity), (SELECT coalesce(max(n), 0) FROM claim), (SELECT coalesce(max(n), 0) FROM relation),
	:retractions + coalesce((SELECT retractions FROM commit_log WHERE version = :version - 1), 0))
