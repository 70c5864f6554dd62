UNWIND $p.rows AS said
MATCH (e) WHERE elementId(e) = said.node
UNWIND said.claims AS row
CREATE (e)-[:SAYS]->(:Claim:$(row.type) {
  id: row.id, class: row.class, subject: row.subject, label: row.label, value: row.value, head: row.head, match: row.match,
  language: row.language, order: row.order, figure: row.figure, place: row.place, source: row.source, origin: row.origin,
  published: row.published, confidence: row.confidence, modality: row.modality, valid: row.valid, observed: row.observed, evidence: row.evidence,
  asserted: $p.version, retracted: 0
})
