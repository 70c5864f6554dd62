-- New entities have the greatest numbers, so that they come last and are appended.
INSERT INTO entity_change (n, version) SELECT value, :version FROM json_each(:numbers) WHERE TRUE
ON CONFLICT (n) DO UPDATE SET version = excluded.version
