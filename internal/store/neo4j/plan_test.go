package neo4j

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/neo4j/neo4jtest"
)

// wholeGraph has the queries that are meant to read all nodes of a label.
var wholeGraph = map[string]string{
	"scan":             "a stream of all claims of a class",
	"sources":          "it counts the claims of each source",
	"relations_total":  "it counts all relations that a selection keeps",
	"stream_dates":     "a part of the stream of the whole graph",
	"stream_entities":  "a part of the stream of the whole graph",
	"stream_names":     "a part of the stream of the whole graph",
	"stream_records":   "a part of the stream of the whole graph",
	"stream_relations": "a part of the stream of the whole graph",
}

// TestPlansUseIndexes asks Neo4j how it would answer every query of cypher/ and every
// order of a list: what is looked up, or listed in order, is found by an index.
func TestPlansUseIndexes(t *testing.T) {
	url := neo4jtest.Address(t)
	user, password := neo4jtest.Credentials()
	s, err := Open(t.Context(), url, Auth{User: user, Password: password})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close(context.Background()) }()
	for name, text := range queries {
		if wholeGraph[name] != "" || strings.HasSuffix(name, "_constraint") || name == "await_indexes" {
			continue
		}
		for _, scan := range scansOf(t, s, text) {
			t.Errorf("%s.cypher reads all of a label: %s", name, scan)
		}
	}
	position := &store.Position{Number: 5, Text: "alpha", ID: collab.EntityID("inst:1")}
	for _, order := range []store.OrderField{store.ByName, store.ByCreated, store.ByChanged} {
		for _, after := range []*store.Position{nil, position} {
			c := condition{params{}}
			q := store.Find{Order: order, Limit: 10, After: after}
			text := c.listed(q.Where) + c.page(q) + "\nLIMIT 10"
			for _, scan := range scansOf(t, s, text) {
				t.Errorf("a list in the order %v after %v reads all of a label: %s\n%s", order, after, scan, text)
			}
		}
	}
}

// scansOf returns the operators of a query's plan that read all nodes, or all
// relationships, of a kind, with what they read.
func scansOf(t *testing.T, s *Store, text string) []string {
	t.Helper()
	session := s.driver.NewSession(t.Context(), neo4j.SessionConfig{DatabaseName: s.database})
	defer end(t.Context(), session)
	result, err := session.Run(t.Context(), "EXPLAIN "+text, nil)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	var found []string
	var look func(neo4j.Plan)
	look = func(p neo4j.Plan) {
		operator, _, _ := strings.Cut(p.Operator(), "@")
		whole := []string{
			"AllNodesScan", "NodeByLabelScan", "UnionNodeByLabelsScan", "IntersectionNodeByLabelsScan",
			"DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan",
			"PartitionedNodeByLabelScan",
		}
		details, _ := p.Arguments()["Details"].(string)
		if slices.Contains(whole, operator) && !strings.HasSuffix(details, ":Meta") {
			found = append(found, operator+" "+details)
		}
		for _, child := range p.Children() {
			look(child)
		}
	}
	look(summary.Plan())
	return found
}
