-- Each statement about an entity changes the version of the entity's last change.
-- These versions have a narrow table of their own, so that a batch about a hundred
-- thousand entities does not write most pages of the wide table. The index keeps the
-- entities of one version together; a list in their order sorts those by id itself.
DROP VIEW entity_row;
DROP INDEX entity_by_changed;

CREATE TABLE entity_change (
	n       INTEGER PRIMARY KEY, -- entity.n
	version INTEGER NOT NULL
) STRICT;
INSERT INTO entity_change (n, version) SELECT n, changed FROM entity ORDER BY n;
CREATE INDEX entity_change_by_version ON entity_change (version);

ALTER TABLE entity DROP COLUMN changed;

CREATE VIEW entity_row AS
SELECT n, id, kind, created, (SELECT h.version FROM entity_change h WHERE h.n = e.n) AS changed,
	origin, published, url, sha256, languages, name, sort, country,
	coalesce((SELECT c.id FROM entity c WHERE c.n = e.city), '') AS city_id,
	coalesce((SELECT p.id FROM entity p WHERE p.n = e.parent), '') AS parent_id,
	types, status, period, year
FROM entity e;
