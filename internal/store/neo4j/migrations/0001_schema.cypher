// Each statement ends with a semicolon at the end of its line, runs in its own transaction and may be repeated.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT commit_version IF NOT EXISTS FOR (c:Commit) REQUIRE c.version IS UNIQUE;
CREATE CONSTRAINT conflict_key IF NOT EXISTS FOR (x:Conflict) REQUIRE x.key IS UNIQUE;
CREATE INDEX entity_head IF NOT EXISTS FOR (e:Entity) ON (e.head);
CREATE INDEX entity_kind_head IF NOT EXISTS FOR (e:Entity) ON (e.kind, e.head);
CREATE INDEX entity_created IF NOT EXISTS FOR (e:Entity) ON (e.created, e.id);
CREATE INDEX entity_changed IF NOT EXISTS FOR (e:Entity) ON (e.changed, e.id);
CREATE INDEX claim_find IF NOT EXISTS FOR (c:Claim) ON (c.head);
CREATE INDEX claim_asserted IF NOT EXISTS FOR (c:Claim) ON (c.asserted, c.id);
CREATE INDEX commit_head IF NOT EXISTS FOR (c:Commit) ON (c.head);
CREATE INDEX commit_at IF NOT EXISTS FOR (c:Commit) ON (c.at);
