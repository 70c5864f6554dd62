-- When a source found a statement to be so (rule 8a). A source's day of
-- publication is read from its own row, at the precision given there, so claims
-- no longer keep the day.
DROP VIEW claim_row;
DROP VIEW relation_row;
DROP INDEX claim_period;

ALTER TABLE claim DROP COLUMN published;
ALTER TABLE claim ADD COLUMN observed TEXT NOT NULL DEFAULT '';
ALTER TABLE relation DROP COLUMN published;
ALTER TABLE relation ADD COLUMN observed TEXT NOT NULL DEFAULT '';

-- All columns of the dates of entities that a graph stream has, so that it does
-- not look at any other claim.
CREATE INDEX claim_date ON claim (n, label, asserted, retracted, source, subject, confidence, modality, valid, observed, value, id)
	WHERE class = 'TEXT' AND label IN ('PERIOD', 'ESTABLISHED', 'IMPORTED');

CREATE VIEW claim_row AS
SELECT n, part, key, subject, source,
	id, class, (SELECT s.id FROM entity s WHERE s.n = c.subject) AS subject_id, label, value, language, ord, figure,
	CASE c.place WHEN 0 THEN '' ELSE (SELECT p.id FROM entity p WHERE p.n = c.place) END AS place_id,
	(SELECT d.id FROM entity d WHERE d.n = c.source) AS source_id, origin,
	(SELECT d.published FROM entity d WHERE d.n = c.source) AS published,
	confidence, modality, valid, observed, asserted, retracted, evidence
FROM claim c;

CREATE VIEW relation_row AS
SELECT n, part, key, src, dst, source,
	id, kind, (SELECT f.id FROM entity f WHERE f.n = r.src) AS src_id, (SELECT t.id FROM entity t WHERE t.n = r.dst) AS dst_id,
	role, status, ord, (SELECT d.id FROM entity d WHERE d.n = r.source) AS source_id, origin,
	(SELECT d.published FROM entity d WHERE d.n = r.source) AS published,
	confidence, modality, valid, observed, asserted, retracted, evidence
FROM relation r;
