-- Walks back from the newest: clocks may step, so times need not rise with versions.
SELECT coalesce((SELECT version FROM commit_log WHERE at <= :at ORDER BY version DESC LIMIT 1), 0)
