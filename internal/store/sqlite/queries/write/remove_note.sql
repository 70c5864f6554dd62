DELETE FROM note WHERE source = :source AND key = :key
