-- The first version by which a page of :limit events after :since is full.
SELECT coalesce((
	SELECT version FROM commit_log
	WHERE version > :since AND version < :until AND entities + claims + relations + retractions >= :limit + coalesce((
		SELECT entities + claims + relations + retractions FROM commit_log WHERE version = :since), 0)
	ORDER BY version LIMIT 1
), :until)
