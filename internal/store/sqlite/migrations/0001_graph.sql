-- The graph. Rows point at each other by small integers (n, given in order of
-- writing and never reused); the ids that the world sees are entity.id, claim.id
-- and relation.id. What the domain has as "" or 0 is stored so: only ord is null.

-- Every batch, with the counts of rows that there were after it: what a batch
-- wrote is the stretch of n between two of its log's entries.
CREATE TABLE commit_log (
	version     INTEGER PRIMARY KEY,
	at          INTEGER NOT NULL, -- microseconds since 1970
	actor       TEXT NOT NULL,
	reason      TEXT NOT NULL,
	key         TEXT NOT NULL,
	digest      TEXT NOT NULL,
	entities    INTEGER NOT NULL, -- greatest n of each table
	claims      INTEGER NOT NULL,
	relations   INTEGER NOT NULL,
	retractions INTEGER NOT NULL  -- claims and relations retracted up to here
) STRICT;
CREATE UNIQUE INDEX commit_by_key ON commit_log (key) WHERE key <> '';

CREATE TABLE entity (
	n            INTEGER PRIMARY KEY,
	id           TEXT NOT NULL UNIQUE,
	kind         TEXT NOT NULL,
	created      INTEGER NOT NULL,
	changed      INTEGER NOT NULL,
	origin       TEXT NOT NULL, -- '' but for documents
	published    TEXT NOT NULL,
	url          TEXT NOT NULL,
	sha256       TEXT NOT NULL,
	languages    TEXT NOT NULL, -- JSON list
	name         TEXT NOT NULL,
	sort         TEXT NOT NULL,
	country      TEXT NOT NULL,
	city         INTEGER NOT NULL,
	parent       INTEGER NOT NULL,
	types        TEXT NOT NULL, -- JSON list
	status       TEXT NOT NULL,
	period       TEXT NOT NULL,
	period_from  INTEGER NOT NULL, -- the period's span in days since 1970
	period_to    INTEGER NOT NULL,
	period_ended INTEGER NOT NULL, -- 1: its end is known
	year         INTEGER NOT NULL
) STRICT;
CREATE INDEX entity_by_sort ON entity (sort, id);
CREATE INDEX entity_by_kind ON entity (kind, sort, id);
CREATE INDEX entity_by_country ON entity (country, sort, id);
CREATE INDEX entity_by_changed ON entity (changed, id);

-- Names, identifiers, texts and figures.
CREATE TABLE claim (
	n          INTEGER PRIMARY KEY,
	id         TEXT NOT NULL UNIQUE,
	class      TEXT NOT NULL,
	subject    INTEGER NOT NULL REFERENCES entity (n),
	label      TEXT NOT NULL,
	value      TEXT NOT NULL,
	match      TEXT NOT NULL,
	language   TEXT NOT NULL,
	ord        INTEGER,
	figure     TEXT NOT NULL,
	place      INTEGER NOT NULL,
	source     INTEGER NOT NULL REFERENCES entity (n),
	origin     TEXT NOT NULL,
	published  INTEGER NOT NULL,
	confidence TEXT NOT NULL,
	modality   TEXT NOT NULL,
	valid      TEXT NOT NULL,
	asserted   INTEGER NOT NULL,
	retracted  INTEGER NOT NULL,
	evidence   TEXT NOT NULL
) STRICT;
CREATE INDEX claim_by_subject ON claim (subject, class, label);
CREATE INDEX claim_by_match ON claim (match, class, label) WHERE match <> '';
CREATE INDEX claim_by_retraction ON claim (retracted) WHERE retracted > 0;

CREATE TABLE relation (
	n          INTEGER PRIMARY KEY,
	id         TEXT NOT NULL UNIQUE,
	kind       TEXT NOT NULL,
	src        INTEGER NOT NULL REFERENCES entity (n),
	dst        INTEGER NOT NULL REFERENCES entity (n),
	role       TEXT NOT NULL,
	status     TEXT NOT NULL,
	ord        INTEGER,
	source     INTEGER NOT NULL REFERENCES entity (n),
	origin     TEXT NOT NULL,
	published  INTEGER NOT NULL,
	confidence TEXT NOT NULL,
	modality   TEXT NOT NULL,
	valid      TEXT NOT NULL,
	asserted   INTEGER NOT NULL,
	retracted  INTEGER NOT NULL,
	evidence   TEXT NOT NULL
) STRICT;
CREATE INDEX relation_by_src ON relation (src, kind, dst, retracted);
CREATE INDEX relation_by_dst ON relation (dst, kind, src, retracted);
CREATE INDEX relation_by_source ON relation (source, id);
CREATE INDEX relation_by_retraction ON relation (retracted) WHERE retracted > 0;

-- Conflicts; one that ends and comes back, or changes its claims, has a row each time.
CREATE TABLE conflict (
	id        TEXT NOT NULL,
	asserted  INTEGER NOT NULL,
	retracted INTEGER NOT NULL,
	subject   INTEGER NOT NULL REFERENCES entity (n),
	property  TEXT NOT NULL,
	rule      TEXT NOT NULL,
	claims    TEXT NOT NULL, -- JSON list of ids
	PRIMARY KEY (id, asserted)
) STRICT, WITHOUT ROWID;
CREATE INDEX conflict_by_subject ON conflict (subject);

-- The rows as the reads give them: columns in the order of the Go scans, ends by id.
CREATE VIEW entity_row AS
SELECT n, id, kind, created, changed, origin, published, url, sha256, languages, name, sort, country,
	coalesce((SELECT c.id FROM entity c WHERE c.n = e.city), '') AS city_id,
	coalesce((SELECT p.id FROM entity p WHERE p.n = e.parent), '') AS parent_id,
	types, status, period, year
FROM entity e;

CREATE VIEW claim_row AS
SELECT n, subject, source,
	id, class, (SELECT s.id FROM entity s WHERE s.n = c.subject) AS subject_id, label, value, language, ord, figure,
	CASE c.place WHEN 0 THEN '' ELSE (SELECT p.id FROM entity p WHERE p.n = c.place) END AS place_id,
	(SELECT d.id FROM entity d WHERE d.n = c.source) AS source_id,
	origin, published, confidence, modality, valid, asserted, retracted, evidence
FROM claim c;

CREATE VIEW relation_row AS
SELECT n, src, dst, source,
	id, kind, (SELECT f.id FROM entity f WHERE f.n = r.src) AS src_id, (SELECT t.id FROM entity t WHERE t.n = r.dst) AS dst_id,
	role, status, ord, (SELECT d.id FROM entity d WHERE d.n = r.source) AS source_id,
	origin, published, confidence, modality, valid, asserted, retracted, evidence
FROM relation r;
