-- Most of what a batch touches only gets a new version: the other columns, and
-- the indexes on them, are left alone.
UPDATE entity SET changed = :version WHERE n IN (SELECT value FROM json_each(:numbers))
