INSERT INTO note (source, key, value) VALUES (:source, :key, :value)
ON CONFLICT (source, key) DO UPDATE SET value = excluded.value
