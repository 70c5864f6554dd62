package analysis

import (
	"testing"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store/mem"
	"liaison/internal/ties"
)

// empty returns a graph without entities.
func empty(t *testing.T) *live.EntityGraph {
	t.Helper()
	g, err := live.New(mem.New(), 0).Graph(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestFiltersAreCompiledOnce(t *testing.T) {
	var kept filters
	graph := empty(t)
	copied := *graph
	compiled := func(g *live.EntityGraph, at int64, role string) *ties.Ties {
		t.Helper()
		out, err := kept.of(g, at, &collab.TieFilter{Roles: []string{role}}, 20_000)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	first := compiled(graph, 3, "MEMBER")
	for what, unlike := range map[string]*ties.Ties{
		"role": compiled(graph, 3, "COORDINATOR"), "version": compiled(graph, 4, "MEMBER"), "graph": compiled(&copied, 3, "MEMBER"),
	} {
		if unlike == first {
			t.Errorf("another %s has the same ties", what)
		}
	}
	first = compiled(graph, 3, "MEMBER")
	for i := range mostFilters - 1 {
		compiled(graph, 3, string(rune('A'+i)))
	}
	if compiled(graph, 3, "MEMBER") != first {
		t.Errorf("a filter is compiled again after %d others", mostFilters-1)
	}
	for i := range mostFilters {
		compiled(graph, 3, string(rune('A'+i)))
	}
	if compiled(graph, 3, "MEMBER") == first {
		t.Errorf("a filter is kept after %d others", mostFilters)
	}
}
