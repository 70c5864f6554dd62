package neo4j_test

import (
	"encoding/json"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/neo4j"
	"liaison/internal/store/neo4j/neo4jtest"
	"liaison/internal/store/storetest"
)

// older turns the graph into what the program wrote up to schema version 3: every
// property on both halves of a relation, and no label on what is retracted.
var older = []string{
	"DROP INDEX retracted_version IF EXISTS",
	"DROP INDEX claim_by_id IF EXISTS",
	"CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE",
	"CREATE INDEX claim_retracted IF NOT EXISTS FOR (c:Claim) ON (c.retracted, c.id)",
	"CREATE INDEX claim_source IF NOT EXISTS FOR (c:Claim) ON (c.source)",
	"CREATE INDEX relation_id IF NOT EXISTS FOR (c:Relation) ON (c.id)",
	"MATCH (c:Retracted) REMOVE c:Retracted",
	`MATCH (c:Claim) SET c.match = c.head, c.confidence = coalesce(c.confidence, 'STATED'),
	  c.modality = coalesce(c.modality, 'ACTUAL'), c.published = coalesce(c.published, -1073741824)`,
	"MATCH (c:Relation) MATCH (:Entity)-[r {id: c.id}]->(:Entity) SET r += properties(c)",
	"MATCH (m:Meta {id: 'schema'}) SET m.version = 3",
}

// TestOlderGraphIsBroughtUpToDate: a graph that an older program wrote gives the same
// answers once it is opened.
func TestOlderGraphIsBroughtUpToDate(t *testing.T) {
	url := empty(t)
	s := open(t, url)
	first, err := s.Apply(t.Context(), triple(1))
	if err != nil {
		t.Fatal(err)
	}
	b := triple(2)
	b.Retract = first.IDs
	if _, err := s.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	want := everything(t, s, first.IDs)
	for _, statement := range older {
		neo4jtest.Run(t, url, statement, nil)
	}

	s = open(t, url)
	if got := everything(t, s, first.IDs); got != want {
		t.Errorf("the older graph answers\n%s\nwant\n%s", got, want)
	}
	left := neo4jtest.Run(t, url, "SHOW INDEXES YIELD name WHERE name IN ['claim_id', 'claim_retracted', 'claim_source', 'relation_id'] RETURN name", nil)
	if len(left) > 0 {
		t.Errorf("the indexes %v are left", left)
	}
}

// TestOlderGraphLeavesOutWhatIsBare: a graph of an older program, in which every entity
// had a sort name, lists what a new graph lists.
func TestOlderGraphLeavesOutWhatIsBare(t *testing.T) {
	url := empty(t)
	s := open(t, url)
	listed := storetest.LeaveBare(t, s)
	listed(s)
	neo4jtest.Run(t, url, "MATCH (e:Entity) SET e.sort = e.name, e.head = e.name", nil)
	neo4jtest.Run(t, url, "MATCH (m:Meta {id: 'schema'}) SET m.version = 5", nil)
	listed(open(t, url))
}

// everything returns the answers of reads of both halves of relations, and of the log.
func everything(t *testing.T, s *neo4j.Store, known []collab.ID) string {
	t.Helper()
	ctx := t.Context()
	entities := []collab.ID{collab.EntityID("inst:1"), collab.EntityID("inst:2")}
	var all []any
	add := func(answer any, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, answer)
	}
	add(s.Statements(ctx, known))
	add(s.Changes(ctx, store.Changes{Total: true}))
	for _, at := range []collab.At{collab.Now(), collab.AtVersion(1)} {
		sel := collab.Selection{At: at, Confidence: []collab.Confidence{collab.Stated}, Modality: []collab.Modality{collab.Actual}}
		add(s.Claims(ctx, entities, sel))
		add(s.Neighbours(ctx, store.Neighbours{IDs: entities, Selection: sel}))
		add(s.Relations(ctx, store.Relations{Selection: sel, Total: true}))
	}
	add(s.Holders(ctx, []store.Key{{Class: collab.ClassName, Match: "university 1"}, {Class: collab.ClassName, Match: "university 2"}}))
	raw, err := json.MarshalIndent(all, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}
