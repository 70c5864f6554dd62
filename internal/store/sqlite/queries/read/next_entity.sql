SELECT coalesce(max(n), 0) + 1 FROM entity
