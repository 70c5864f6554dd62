SELECT source, key, value FROM note
WHERE (:source = '' OR source = :source) AND substr(key, 1, length(:prefix)) = :prefix
ORDER BY source, key
