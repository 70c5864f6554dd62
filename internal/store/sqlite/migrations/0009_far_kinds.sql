-- Lists of an entity ask for far ends of some kinds: the alliances of a university, and
-- not its hundred projects, whose relations are of the same kind. So a relation keeps
-- the kinds of its ends as numbers (kind_key), and the indexes by end have that of the
-- far one.
ALTER TABLE relation ADD COLUMN src_kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE relation ADD COLUMN dst_kind INTEGER NOT NULL DEFAULT 0;
UPDATE relation SET
	src_kind = (SELECT kind_key(e.kind) FROM entity AS e WHERE e.n = relation.src),
	dst_kind = (SELECT kind_key(e.kind) FROM entity AS e WHERE e.n = relation.dst);
DROP INDEX relation_by_src;
DROP INDEX relation_by_dst;
CREATE INDEX relation_by_src ON relation (src, kind, dst_kind, dst, retracted);
CREATE INDEX relation_by_dst ON relation (dst, kind, src_kind, src, retracted);

DROP VIEW relation_row;
CREATE VIEW relation_row AS
SELECT n, part, key, src, dst, dst_kind, source,
	id, kind, (SELECT f.id FROM entity f WHERE f.n = r.src) AS src_id, (SELECT t.id FROM entity t WHERE t.n = r.dst) AS dst_id,
	role, status, ord, (SELECT d.id FROM entity d WHERE d.n = r.source) AS source_id, origin,
	(SELECT d.published FROM entity d WHERE d.n = r.source) AS published,
	confidence, modality, valid, observed, asserted, retracted, evidence
FROM relation r;
