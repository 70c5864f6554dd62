SELECT version, at, actor, reason, key, digest FROM commit_log WHERE key = :key AND key <> ''
