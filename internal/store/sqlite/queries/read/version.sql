SELECT coalesce(max(version), 0) FROM commit_log
