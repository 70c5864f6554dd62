SELECT coalesce((SELECT entities + claims + relations + retractions FROM commit_log WHERE version = :until), 0)
	- coalesce((SELECT entities + claims + relations + retractions FROM commit_log WHERE version = :since), 0)
