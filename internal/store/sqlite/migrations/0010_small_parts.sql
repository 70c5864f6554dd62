-- The first eight parts of the tables of claims and relations have 2^17 rows, and the
-- later ones 2^19 as before: a write changes fewer pages of indexes in no order of the
-- rows, and a read looks into few parts all the same, however large the graph is.
DROP VIEW claim_part;
DROP VIEW relation_part;
DROP VIEW claim_row;
DROP VIEW relation_row;
DROP INDEX claim_by_key;
DROP INDEX claim_by_match;
DROP INDEX relation_by_key;
DROP INDEX relation_by_source;

ALTER TABLE claim DROP COLUMN part;
ALTER TABLE claim ADD COLUMN part INTEGER AS (iif(n < 8 << 17, n >> 17, 6 + (n >> 19))) VIRTUAL;
ALTER TABLE relation DROP COLUMN part;
ALTER TABLE relation ADD COLUMN part INTEGER AS (iif(n < 8 << 17, n >> 17, 6 + (n >> 19))) VIRTUAL;
CREATE INDEX claim_by_key ON claim (part, key);
CREATE INDEX claim_by_match ON claim (part, match) WHERE match <> 0;
CREATE INDEX relation_by_key ON relation (part, key);
CREATE INDEX relation_by_source ON relation (part, source, key);

-- The numbers of the parts that may have rows.
CREATE VIEW claim_part AS
WITH RECURSIVE p (part) AS (SELECT 0 UNION ALL SELECT part + 1 FROM p WHERE part < (SELECT part FROM claim ORDER BY n DESC LIMIT 1))
SELECT part FROM p;

CREATE VIEW relation_part AS
WITH RECURSIVE p (part) AS (SELECT 0 UNION ALL SELECT part + 1 FROM p WHERE part < (SELECT part FROM relation ORDER BY n DESC LIMIT 1))
SELECT part FROM p;

CREATE VIEW claim_row AS
SELECT n, part, key, subject, source,
	id, class, (SELECT s.id FROM entity s WHERE s.n = c.subject) AS subject_id, label, value, language, ord, figure,
	CASE c.place WHEN 0 THEN '' ELSE (SELECT p.id FROM entity p WHERE p.n = c.place) END AS place_id,
	(SELECT d.id FROM entity d WHERE d.n = c.source) AS source_id, origin,
	(SELECT d.published FROM entity d WHERE d.n = c.source) AS published,
	confidence, modality, valid, observed, asserted, retracted, evidence
FROM claim c;

CREATE VIEW relation_row AS
SELECT n, part, key, src, dst, dst_kind, source,
	id, kind, (SELECT f.id FROM entity f WHERE f.n = r.src) AS src_id, (SELECT t.id FROM entity t WHERE t.n = r.dst) AS dst_id,
	role, status, ord, (SELECT d.id FROM entity d WHERE d.n = r.source) AS source_id, origin,
	(SELECT d.published FROM entity d WHERE d.n = r.source) AS published,
	confidence, modality, valid, observed, asserted, retracted, evidence
FROM relation r;
