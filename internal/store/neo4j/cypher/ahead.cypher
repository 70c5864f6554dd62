// What the plans of a few claims read. The version comes first: what a later one has changed is then found when it is written.
MATCH (g:Meta {id: 'graph'})
WITH g.version AS version
CALL (version) {
  UNWIND $p.keys AS asked
  MATCH (c:Commit)
  USING INDEX SEEK c:Commit(head)
  WHERE c.head = asked.head AND c.key = asked.key AND version - c.version >= 0
  RETURN collect(properties(c)) AS commits
}
CALL (version) {
  UNWIND $p.ids AS id
  MATCH (e:Entity {id: id})
  WHERE version - e.created >= 0
  RETURN collect([properties(e), elementId(e), COLLECT { MATCH (e)-[:DISPUTED]->(x) WHERE x.retracted = 0 RETURN properties(x) }]) AS entities
}
CALL (version) {
  UNWIND $p.claims AS id
  MATCH (c:Claim {id: id})
  USING INDEX SEEK c:Claim(id)
  WHERE version - c.asserted >= 0
  RETURN collect(properties(c)) AS claims
}
CALL (version) {
  UNWIND $p.links AS link
  MATCH (from:Entity {id: link.from})
  MATCH (to:Entity {id: link.to})
  WITH version, link, from, to
  MATCH (from)-[r]->(to)
  WHERE type(r) = link.kind AND r.retracted = 0 AND version - r.asserted >= 0
  RETURN collect([link.at, r.id, r.valid, coalesce(r.modality, 'ACTUAL')]) AS parallels
}
RETURN version, commits, entities, claims, parallels
