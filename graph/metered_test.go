package graph_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"liaison/graph"
	"liaison/internal/collab"
	"liaison/internal/query"
)

// spendingWorld returns a world in which many institutions share a place, an alliance and a
// programme, which is a hub, with or without the graph in memory. units is the work that the
// last operation has spent.
func spendingWorld(t *testing.T, memory bool) (w *world, units *int64) {
	w = newWorld(t)
	if !memory {
		w.resolve.Memory = query.NewMemory(w.store, 1) // no graph fits in one byte
	}
	w.entity(collab.KindPlace, "place", "The Place")
	w.entity(collab.KindAlliance, "alliance", "The Alliance")
	w.entity(collab.KindProgramme, "programme", "The Programme")
	for i := range 100 {
		inst, project := fmt.Sprint("inst:", i), fmt.Sprint("project:", i)
		w.entity(collab.KindInstitution, inst, fmt.Sprintf("Institution %02d", i))
		w.entity(collab.KindProject, project, fmt.Sprintf("Project %02d", i))
		w.link(inst, collab.LocatedIn, "place")
		w.link(inst, collab.MemberOf, "alliance")
		w.link(inst, collab.ParticipatesIn, project).Role = collab.Coordinator
		w.link(fmt.Sprint("inst:", (i+1)%100), collab.ParticipatesIn, project).Valid = "2020/2024"
		w.link(project, collab.FundedBy, "programme")
	}
	version := w.tell().Version
	if _, err := w.resolve.Memory.At(t.Context(), version); err != nil {
		t.Fatal(err)
	}
	units = new(int64)
	serve := w.handler
	w.handler = http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		serve.ServeHTTP(rw, r.WithContext(graph.WithPayer(r.Context(), func(n int64) { *units = n })))
	})
	return w, units
}

// costOf is the least that an operation costs of some times: a busy machine splits batches,
// and each part is one more question.
func (w *world) costOf(operation string, units *int64) int64 {
	least := int64(1 << 62)
	for range 3 {
		w.ask(operation)
		least = min(least, *units)
	}
	return least
}

// TestMemoryCostsNoMore: an operation costs no more of its budget with the graph in memory
// than without, also where many entities lead to one that has many links.
func TestMemoryCostsNoMore(t *testing.T) {
	with, unitsWith := spendingWorld(t, true)
	without, unitsWithout := spendingWorld(t, false)
	for _, operation := range []string{
		`{institutions(first: 100) {edges {node {name city country parent {name} alliances {edges {node {name}}}}}}}`,
		`{projects(first: 100) {nodes {name programme {name documents {title}}}}}`,
		`{projects(first: 100) {nodes {programme {relations(first: 2) {totalCount edges {node {id from {name} to {name}}}}}}}}`,
		`{projects(first: 100) {nodes {call {name} consortium {coordinator {name} countries members {nodes {name}}}}}}`,
		`{institutions(first: 20) {nodes {alliances {nodes {members(first: 1) {totalCount edges {node {name} relations {kind role}}}}}}}}`,
		`{institutions(first: 20) {nodes {projects(filter: {asOf: "2022-01-01"}) {nodes {name texts {value}}} names {value source {title}}}}}`,
		`{institutions(first: 20) {totalCount nodes {partners(first: 5) {edges {weight node {name} ties {through {name}}}}}}}`,
		`{nodes(ids: ["<place>", "<alliance>", "<programme>", "<place>"]) {... on Entity {name history {nodes {entities {name}}}}}}`,
	} {
		mine, store := with.costOf(operation, unitsWith), without.costOf(operation, unitsWithout)
		t.Logf("%d units of work in memory, %d from the store: %s", mine, store, operation)
		if mine > store || mine == 0 {
			t.Errorf("%s cost %d units of work with the graph in memory, and %d without", operation, mine, store)
		}
	}
}

// TestEachUseOfAListCosts: a list with many links costs each field that goes through it,
// though the store reads it once, since each sorts it again.
func TestEachUseOfAListCosts(t *testing.T) {
	const links, fields, page = 100, 50, 64 // page is what a field with a list costs by itself
	var many strings.Builder
	for i := range fields {
		fmt.Fprintf(&many, "a%d: relations(first: 1) {totalCount} ", i)
	}
	for _, memory := range []bool{true, false} {
		w, units := spendingWorld(t, memory)
		if cost := w.costOf(`{node(id: "<programme>") {... on Programme {`+many.String()+`}}}`, units); cost < fields*(links+page) {
			t.Errorf("%d fields that sort %d links cost %d units of work (in memory: %t)", fields, links, cost, memory)
		}
	}
}
