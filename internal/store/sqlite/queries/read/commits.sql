SELECT version, at, actor, reason, key, digest FROM commit_log WHERE version > :after ORDER BY version LIMIT :limit
