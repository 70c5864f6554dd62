package analysis_test

import (
	"fmt"
	"strings"
	"testing"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/store"
)

func (w *world) network(in analysis.NetworkInput) *analysis.Network {
	w.Helper()
	n, err := w.Network(w.ctx, in)
	if err != nil {
		w.Fatal(err)
	}
	return n
}

// shown returns the keys of the nodes in the answer, with their degrees and strengths.
func (w *world) shown(n *analysis.Network) string {
	var out []string
	for _, at := range n.Shown {
		for key := range keys {
			if id(key) == n.Ties.ID(n.Nodes[at]) {
				out = append(out, fmt.Sprintf("%s %d %g", key, n.Graph.Degree(at), n.Graph.Strength(at)))
			}
		}
	}
	return strings.Join(out, ", ")
}

func (w *world) shows(what string, in analysis.NetworkInput, want string) *analysis.Network {
	w.Helper()
	n := w.network(in)
	if got := w.shown(n); got != want {
		w.Errorf("%s: %s, want %s", what, got, want)
	}
	return n
}

func number(n int32) *int32 { return &n }

// star records a hub of two alliances, a chain that leads away from it, and an
// institution without ties.
func star(t *testing.T) *world {
	return tell(t,
		rel("inst:hub", collab.MemberOf, "alliance:x"), rel("inst:x1", collab.MemberOf, "alliance:x"), rel("inst:x2", collab.MemberOf, "alliance:x"),
		rel("inst:hub", collab.MemberOf, "alliance:y"), rel("inst:y1", collab.MemberOf, "alliance:y"),
		rel("inst:y1", collab.CooperatesWith, "inst:far"), rel("inst:far", collab.CooperatesWith, "inst:end"),
		name("inst:alone", "Alone"), txt("inst:far", collab.InstitutionTypeTopic, "COMPANY"))
}

// Rule 18.
func TestTheWholeNetworkIsMeasuredAndItsStrongestShown(t *testing.T) {
	w := star(t)
	whole := w.network(analysis.NetworkInput{})
	if len(whole.Nodes) != 7 || whole.Cut != nil {
		t.Errorf("%d nodes, %v; want all seven, the one alone too", len(whole.Nodes), whole.Cut)
	}
	n := w.network(analysis.NetworkInput{MaxNodes: number(1)})
	if got := w.shown(n); got != "inst:hub 3 3" || n.Cut == nil || n.Cut.At != 1 || n.Graph.Len() != 7 {
		t.Errorf("%s, %v", got, n.Cut)
	}
	betweenness, err := n.Betweenness(w.ctx)
	if err != nil || betweenness[n.Shown[0]] != 6 { // x1 and x2 reach y1, far and end over it
		t.Errorf("betweenness %v, %v", betweenness, err)
	}
	_, count, err := n.Components(w.ctx)
	if err != nil || count != 2 {
		t.Errorf("%d components, %v", count, err)
	}
	if links := n.LinkCount(); links != 0 {
		t.Errorf("links of one node: %d", links)
	}
}

// TestWhoNobodySpeaksOfIsInNoNetwork: an institution of which every statement has been
// taken back is left out, one that has a name left is not.
func TestWhoNobodySpeaksOfIsInNoNetwork(t *testing.T) {
	w := star(t)
	var gone []collab.ID
	for _, class := range []collab.Class{collab.ClassRelation, collab.ClassName, collab.ClassText} {
		if err := w.Store.Scan(w.ctx, store.Scan{Class: class}, func(c collab.Claim) error {
			r, ok := c.(*collab.Relation)
			if !ok && c.About() == id("inst:alone") {
				return nil
			}
			if c.About() == id("inst:end") || c.About() == id("inst:alone") || ok && r.To == id("inst:end") {
				gone = append(gone, c.Base().ID)
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	r, err := w.Store.(store.Store).Apply(w.ctx, store.Batch{Retract: gone})
	if err != nil {
		t.Fatal(err)
	}
	w.At = r.Version
	if whole := w.network(analysis.NetworkInput{}); len(whole.Nodes) != 6 {
		t.Errorf("%d nodes, want six", len(whole.Nodes))
	}
}

// Rule 18, with focus.
func TestANetworkAroundItsFocus(t *testing.T) {
	w := star(t)
	far := []collab.ID{id("inst:far")}
	w.shows("depth 0", analysis.NetworkInput{Focus: far, Depth: number(0)}, "inst:far 0 0")
	one := w.network(analysis.NetworkInput{Focus: far})
	if got := w.shown(one); !strings.HasPrefix(got, "inst:far 2 2, ") || len(one.Nodes) != 3 {
		t.Errorf("depth 1: %s", got)
	}
	if n := w.network(analysis.NetworkInput{Focus: far, Depth: number(6)}); len(n.Nodes) != 6 || n.Cut != nil {
		t.Errorf("depth 6: %s", w.shown(n))
	}
	w.shows("the focus first, then the strongest", analysis.NetworkInput{Focus: []collab.ID{id("inst:end")}, Depth: number(4), MaxNodes: number(2)}, "inst:end 0 0, inst:hub 0 0")
	companies := &collab.EntityFilter{Types: []collab.InstitutionType{"COMPANY"}}
	w.shows("the focus stays whatever the filter", analysis.NetworkInput{Focus: []collab.ID{id("inst:y1")}, Depth: number(3), Filter: companies}, "inst:y1 1 1, inst:far 1 1")
	if n := w.network(analysis.NetworkInput{Filter: companies}); len(n.Nodes) != 1 {
		t.Errorf("the whole, filtered: %s", w.shown(n))
	}
	weight := 1.5
	w.shows("what weighs too little is not gone along", analysis.NetworkInput{Focus: far, Depth: number(6), MinWeight: &weight}, "inst:far 0 0")
	group := w.network(analysis.NetworkInput{Focus: []collab.ID{id("alliance:y"), id("inst:hub")}, Depth: number(0)})
	if len(group.Nodes) != 2 {
		t.Errorf("an alliance stands for its members, each once: %s", w.shown(group))
	}
	fractional := collab.Fractional
	n := w.network(analysis.NetworkInput{Focus: []collab.ID{id("inst:x1"), id("inst:x2")}, Depth: number(0), Weighting: &fractional})
	if got := n.Graph.Strength(0); got != 0.5 {
		t.Errorf("FRACTIONAL counts all that are in a thing, in the network or not: %v", got)
	}
	none := w.network(analysis.NetworkInput{Focus: []collab.ID{id("alliance:y")}, Depth: number(2), Ties: &collab.TieFilter{Roles: []string{"NONE"}}})
	if len(none.Nodes) != 0 {
		t.Errorf("a group without members: %s", w.shown(none))
	}
}

func told(list []analysis.Partner) string {
	var out []string
	for _, p := range list {
		out = append(out, fmt.Sprint(p.ID(), p.Weight, p.Ties(-1)))
	}
	return strings.Join(out, "; ")
}

// compared returns, as text, a comparison and the common partners of two institutions.
func compared(t *testing.T, r *analysis.Analyst, f *collab.TieFilter) string {
	t.Helper()
	pair := []collab.ID{id("inst:s1"), id("inst:s2")}
	c, err := r.Compare(t.Context(), pair[0], pair[1], f)
	if collab.CodeOf(err) == collab.NotFound {
		return "not there"
	}
	if err != nil {
		t.Fatal(err)
	}
	common, err := r.Common(t.Context(), pair, f)
	if err != nil {
		t.Fatal(err)
	}
	out := []string{fmt.Sprint(c.Jaccard, c.Shared()), told(c.OnlyA), told(c.OnlyB)}
	for _, x := range append(c.Common, common...) {
		out = append(out, fmt.Sprint(x.ID(), x.Weight))
		for _, part := range x.Parts() {
			out = append(out, string(part.Of), told([]analysis.Partner{part.Partner}))
		}
	}
	return strings.Join(out, "\n")
}
