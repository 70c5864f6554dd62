package neo4j

import (
	"context"
	"fmt"
	"reflect"
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
	"sources":         "it counts the claims of each source",
	"relations_total": "it counts all relations that a selection keeps",
}

// texts returns the queries that look something up: those of cypher/, and those about what
// is around entities in each shape of their pattern.
func texts() map[string]string {
	out := map[string]string{
		"get.cypher, together":    collected(queries["get"], recordColumns),
		"claims.cypher, together": collected(queries["claims"], claimColumns),
	}
	for name, text := range queries {
		if wholeGraph[name] == "" && !strings.HasSuffix(name, "_constraint") && name != "await_indexes" {
			out[name+".cypher"] = text
		}
	}
	for _, way := range []collab.Direction{collab.Out, collab.In, collab.Both} {
		for _, kinds := range [][]collab.RelationKind{nil, {collab.ParticipatesIn, collab.MemberOf}} {
			for _, far := range [][]collab.EntityKind{nil, {collab.KindAlliance}} {
				for _, with := range [][]collab.ID{nil, {collab.EntityID("inst:1")}} {
					shape := fmt.Sprintf(" %s, by %v to %v, with %v", way, kinds, far, with)
					q := store.Neighbours{Direction: way, Kinds: kinds, WithKinds: far, With: with}
					ends, _ := around("far_ends", q)
					near, _ := around("neighbours", q)
					out["far ends"+shape] = collected(ends, farEndColumns)
					out["neighbours"+shape] = collected(near, neighbourColumns)
				}
			}
		}
	}
	return out
}

// TestPlansUseIndexes asks Neo4j how it would answer every query of texts and every
// order of a list: what is looked up, or listed in order, is found by an index.
func TestPlansUseIndexes(t *testing.T) {
	s := opened(t) // of a few entities, as other tests leave them, Neo4j would rather read all
	if scans := scansOf(t, s, `MATCH (x:Claim) RETURN x UNION ALL MATCH (x:Meta {id: 'graph'}) RETURN x`); len(scans) != 1 {
		t.Fatalf("of a plan with one scan on the left %d are seen", len(scans))
	}
	for name, text := range texts() {
		for _, scan := range scansOf(t, s, text) {
			t.Errorf("%s reads all of a label: %s\n%s", name, scan, text)
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

// TestStreamsHoldOneBatch: the texts that return lists of rows make them of what one batch
// wrote, as it comes in the order of an index. They neither sort nor collect all rows first.
func TestStreamsHoldOneBatch(t *testing.T) {
	s, seen := opened(t), 0
	for name, text := range texts() {
		if !strings.Contains(text, "rows[first..first + $p.most]") {
			continue
		}
		seen++
		var operators []string
		walk(planOf(t, s, text), false, func(operator, _ string, _ bool) { operators = append(operators, operator) })
		if !slices.Contains(operators, "OrderedAggregation") || slices.Contains(operators, "EagerAggregation") || slices.Contains(operators, "Sort") {
			t.Errorf("%s: %v\n%s", name, operators, text)
		}
	}
	if want := 5 + len(claimLabels); seen != want {
		t.Errorf("%d texts return lists of rows, want %d", seen, want)
	}
}

// TestPlansWithoutStatistics: for some seconds after a first import Neo4j counts what an
// index holds as nothing, and reading all of it is as good to the planner as looking up.
// No query of texts and no condition then reads all claims, or an index for each row.
func TestPlansWithoutStatistics(t *testing.T) {
	t.Setenv("LIAISON_NEO4J_SETTINGS", "db.index_sampling.background_enabled=false")
	url := neo4jtest.Start(t).URL
	s, err := Open(t.Context(), url, Auth{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close(context.Background()) }()
	neo4jtest.Run(t, url, `UNWIND range(1, 2000) AS n
		CREATE (e:Entity:Project {id: 'project:' + n, kind: 'PROJECT', head: 'p' + n, sort: 'p' + n, created: 1, changed: 1})
		CREATE (e)-[:SAYS]->(:Claim:Name {id: 'n' + n, class: 'NAME', label: 'ACRONYM', head: 'p' + n, asserted: 1, retracted: 0})
		CREATE (:Claim:Relation {id: 'r' + n, class: 'RELATION', asserted: 1, retracted: 0})
		CREATE (:Commit {version: n, head: 'k' + n, key: 'k' + n, at: n})
		CREATE (:Note {id: 'x' + n, key: 'x' + n})`, nil)

	named := store.Where{Claimed: &store.Claimed{Class: collab.ClassName, Labels: []string{"ACRONYM"}, Match: "p7"}}
	related := store.Where{Related: &store.Related{Kinds: []collab.RelationKind{collab.ParticipatesIn}, WithKinds: []collab.EntityKind{collab.KindInstitution}}}
	texts := texts()
	for shape, w := range map[string]store.Where{
		"a name": named, "no name": {Not: &named}, "one of names": {Or: []store.Where{named, related}}, "a kind with a name": {And: []store.Where{named}, Kinds: []collab.EntityKind{collab.KindProject}},
		"a scheme": {Claimed: &store.Claimed{Class: collab.ClassIdentifier, Labels: []string{"ror"}}}, "a relation": related, "a source": {Stated: &collab.Selection{Sources: []collab.ID{"source:1"}}},
	} {
		c := condition{params{}}
		texts[shape] = c.listed(w) + "\nRETURN count(e) AS total"
		c = condition{params{}}
		texts[shape+", in order"] = c.listed(w) + c.page(store.Find{Where: w}) + "\nLIMIT 10"
	}
	for name, text := range texts {
		walk(planOf(t, s, text), false, func(operator, details string, repeated bool) {
			if strings.Contains(operator, "Scan") && (repeated || strings.Contains(details, ":Claim")) {
				t.Errorf("%s: %s %s (for each row: %t)\n%s", name, operator, details, repeated, text)
			}
		})
	}
}

// wholes are the operators of Neo4j that read all nodes, or all relationships, of a kind.
var wholes = []string{
	"AllNodesScan", "NodeByLabelScan", "UnionNodeByLabelsScan", "IntersectionNodeByLabelsScan",
	"DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan",
	"PartitionedNodeByLabelScan",
}

// scansOf returns the operators of a query's plan that read all nodes, or all
// relationships, of a kind, with what they read.
func scansOf(t *testing.T, s *Store, text string) []string {
	t.Helper()
	var found []string
	walk(planOf(t, s, text), false, func(operator, details string, _ bool) {
		if slices.Contains(wholes, operator) && !strings.HasSuffix(details, ":Meta") {
			found = append(found, operator+" "+details)
		}
	})
	return found
}

// planOf asks Neo4j how it would answer a query.
func planOf(t *testing.T, s *Store, text string) reflect.Value {
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
	return reflect.ValueOf(summary.Plan()).Elem().FieldByName("plan").Elem()
}

// walk calls look for each operator of a plan. An operator is repeated where it stands
// on the right of one that asks a question about each row. The plan is what the driver
// keeps: its own method Children (v5.28.4) gives the last child in the place of each.
func walk(plan reflect.Value, repeated bool, look func(operator, details string, repeated bool)) {
	operator, _, _ := strings.Cut(plan.FieldByName("Operator").String(), "@")
	details := ""
	if v := plan.FieldByName("Arguments").MapIndex(reflect.ValueOf("Details")); v.IsValid() {
		details = v.Elem().String()
	}
	look(operator, details, repeated)
	children := plan.FieldByName("Children")
	for i := range children.Len() {
		walk(children.Index(i), repeated || i > 0 && strings.HasSuffix(operator, "SemiApply"), look)
	}
}
