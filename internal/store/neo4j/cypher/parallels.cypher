// WITH pins the order: both ends are at hand, the one with fewer relationships is walked.
UNWIND $p.rows AS row
MATCH (from) WHERE elementId(from) = row.fromNode
MATCH (to) WHERE elementId(to) = row.toNode
WITH row, from, to
MATCH (from)-[r]->(to)
WHERE type(r) = row.kind AND r.retracted = 0
RETURN properties(r) AS row, row.kind AS label, row.from AS subject, row.to AS to
