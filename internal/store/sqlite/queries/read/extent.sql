SELECT version, entities, claims, relations FROM commit_log WHERE version <= :at ORDER BY version DESC LIMIT 1
