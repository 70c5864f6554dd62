UNWIND $p.rows AS row
MATCH (from) WHERE elementId(from) = row.fromNode
MATCH (to) WHERE elementId(to) = row.toNode
CREATE (:Claim:Relation {
  id: row.id, class: row.class, subject: row.subject, to: row.to, label: row.label, role: row.role, status: row.status,
  order: row.order, source: row.source, origin: row.origin, published: row.published, confidence: row.confidence,
  modality: row.modality, valid: row.valid, observed: row.observed, evidence: row.evidence, asserted: $p.version, retracted: 0
})
CREATE (from)-[:$(row.label) {
  id: row.id, role: row.role, status: row.status, order: row.order, source: row.source, origin: row.origin,
  published: row.published, confidence: row.confidence, modality: row.modality, valid: row.valid, observed: row.observed, validFrom: row.validFrom,
  validTo: row.validTo, evidence: row.evidence, asserted: $p.version, retracted: 0
}]->(to)
