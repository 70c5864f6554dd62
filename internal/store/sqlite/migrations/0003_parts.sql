-- Ids and matches are spread evenly over their indexes: each new row would
-- change a page of its own, and more of them the more the file holds. So claims
-- and relations are indexed in parts of 2^19 rows. A write changes the last part
-- alone; a read looks into each of the few.
--
-- key is the beginning of the id as a number, in the order of ids (id_key);
-- match is a number made of the class and the text looked up (match_key), 0
-- where there is none.
DROP VIEW claim_row;
DROP VIEW relation_row;

CREATE TABLE claim_in_parts (
	n          INTEGER PRIMARY KEY,
	id         TEXT NOT NULL,
	key        INTEGER NOT NULL,
	class      TEXT NOT NULL,
	subject    INTEGER NOT NULL, -- entity.n, as place and source
	label      TEXT NOT NULL,
	value      TEXT NOT NULL,
	match      INTEGER NOT NULL,
	language   TEXT NOT NULL,
	ord        INTEGER,
	figure     TEXT NOT NULL,
	place      INTEGER NOT NULL,
	source     INTEGER NOT NULL,
	origin     TEXT NOT NULL,
	published  INTEGER NOT NULL,
	confidence TEXT NOT NULL,
	modality   TEXT NOT NULL,
	valid      TEXT NOT NULL,
	asserted   INTEGER NOT NULL,
	retracted  INTEGER NOT NULL,
	evidence   TEXT NOT NULL,
	part       INTEGER AS (n >> 19) VIRTUAL
) STRICT;
INSERT INTO claim_in_parts
SELECT n, id, id_key(id), class, subject, label, value, match_key(class, match), language, ord, figure, place, source,
	origin, published, confidence, modality, valid, asserted, retracted, evidence
FROM claim ORDER BY n;
DROP TABLE claim;
ALTER TABLE claim_in_parts RENAME TO claim;
CREATE INDEX claim_by_key ON claim (part, key);
CREATE INDEX claim_by_match ON claim (part, match) WHERE match <> 0;
CREATE INDEX claim_by_subject ON claim (subject, class, label);
CREATE INDEX claim_by_retraction ON claim (retracted) WHERE retracted > 0;

CREATE TABLE relation_in_parts (
	n          INTEGER PRIMARY KEY,
	id         TEXT NOT NULL,
	key        INTEGER NOT NULL,
	kind       TEXT NOT NULL,
	src        INTEGER NOT NULL, -- entity.n, as dst and source
	dst        INTEGER NOT NULL,
	role       TEXT NOT NULL,
	status     TEXT NOT NULL,
	ord        INTEGER,
	source     INTEGER NOT NULL,
	origin     TEXT NOT NULL,
	published  INTEGER NOT NULL,
	confidence TEXT NOT NULL,
	modality   TEXT NOT NULL,
	valid      TEXT NOT NULL,
	asserted   INTEGER NOT NULL,
	retracted  INTEGER NOT NULL,
	evidence   TEXT NOT NULL,
	part       INTEGER AS (n >> 19) VIRTUAL
) STRICT;
INSERT INTO relation_in_parts
SELECT n, id, id_key(id), kind, src, dst, role, status, ord, source,
	origin, published, confidence, modality, valid, asserted, retracted, evidence
FROM relation ORDER BY n;
DROP TABLE relation;
ALTER TABLE relation_in_parts RENAME TO relation;
CREATE INDEX relation_by_key ON relation (part, key);
CREATE INDEX relation_by_source ON relation (part, source, key);
CREATE INDEX relation_by_src ON relation (src, kind, dst, retracted);
CREATE INDEX relation_by_dst ON relation (dst, kind, src, retracted);
CREATE INDEX relation_by_retraction ON relation (retracted) WHERE retracted > 0;

-- The numbers of the parts that have rows.
CREATE VIEW claim_part AS
WITH RECURSIVE p (part) AS (SELECT 0 UNION ALL SELECT part + 1 FROM p WHERE part < (SELECT max(n) >> 19 FROM claim))
SELECT part FROM p;

CREATE VIEW relation_part AS
WITH RECURSIVE p (part) AS (SELECT 0 UNION ALL SELECT part + 1 FROM p WHERE part < (SELECT max(n) >> 19 FROM relation))
SELECT part FROM p;

CREATE VIEW claim_row AS
SELECT n, part, key, subject, source,
	id, class, (SELECT s.id FROM entity s WHERE s.n = c.subject) AS subject_id, label, value, language, ord, figure,
	CASE c.place WHEN 0 THEN '' ELSE (SELECT p.id FROM entity p WHERE p.n = c.place) END AS place_id,
	(SELECT d.id FROM entity d WHERE d.n = c.source) AS source_id,
	origin, published, confidence, modality, valid, asserted, retracted, evidence
FROM claim c;

CREATE VIEW relation_row AS
SELECT n, part, key, src, dst, source,
	id, kind, (SELECT f.id FROM entity f WHERE f.n = r.src) AS src_id, (SELECT t.id FROM entity t WHERE t.n = r.dst) AS dst_id,
	role, status, ord, (SELECT d.id FROM entity d WHERE d.n = r.source) AS source_id,
	origin, published, confidence, modality, valid, asserted, retracted, evidence
FROM relation r;
