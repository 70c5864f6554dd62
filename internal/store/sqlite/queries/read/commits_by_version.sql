SELECT version, at, actor, reason, key, digest FROM commit_log WHERE version IN (SELECT value FROM json_each(:versions))
