package analysis_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/network"
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
	if links, _ := n.Links(); len(links) != 0 {
		t.Errorf("links of one node: %v", links)
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

// TestNetworksAreCutAtTheStrongest asks for networks of random graphs: what is shown is
// among the strongest, links lie between nodes that are shown, and measures do not depend
// on what else is asked.
func TestNetworksAreCutAtTheStrongest(t *testing.T) {
	for seed := range uint64(15) {
		w := scattered(t, seed)
		whole := w.network(analysis.NetworkInput{})
		for _, most := range []int32{0, 1, 5, 100} {
			n := w.network(analysis.NetworkInput{MaxNodes: number(most)})
			if len(n.Shown) != min(int(most), len(whole.Shown)) || !slices.Equal(n.Shown, whole.Shown[:len(n.Shown)]) {
				t.Fatalf("seed %d: %v of %v", seed, n.Shown, whole.Shown)
			}
			for i := 1; i < len(n.Shown); i++ {
				a, b := n.Shown[i-1], n.Shown[i]
				if x, y := n.Graph.Strength(a), n.Graph.Strength(b); x < y || x == y && n.Ties.ID(n.Nodes[a]) > n.Ties.ID(n.Nodes[b]) {
					t.Fatalf("seed %d: %d before %d", seed, a, b)
				}
			}
			links, _ := n.Links()
			for i, l := range links {
				if !slices.Contains(n.Shown, l.A) || !slices.Contains(n.Shown, l.B) || l.A >= l.B || l.Weight != n.Graph.Weight(l.A, l.B) ||
					i > 0 && (links[i-1].A > l.A || links[i-1].A == l.A && links[i-1].B >= l.B) {
					t.Fatalf("seed %d: %v", seed, links)
				}
			}
			rank, err := n.PageRank(w.ctx)
			if err != nil {
				t.Fatal(err)
			}
			sum := 0.0
			for _, x := range rank {
				sum += x
			}
			if math.Abs(sum-1) > 1e-9 {
				t.Fatalf("seed %d: PageRank sums to %v", seed, sum)
			}
		}
	}
}

// scattered records institutions that take part in things at random.
func scattered(t *testing.T, seed uint64) *world {
	r := rand.New(rand.NewPCG(seed, 23))
	var claims []collab.Claim
	for range 40 {
		inst := fmt.Sprint("inst:s", r.IntN(16))
		switch r.IntN(6) {
		case 0:
			claims = append(claims, rel(inst, collab.CooperatesWith, fmt.Sprint("inst:s", r.IntN(16))))
		case 1:
			claims = append(claims, rel(inst, collab.CoversField, fmt.Sprint("field:", r.IntN(3))))
		case 2:
			claims = append(claims, rel(inst, collab.LocatedIn, fmt.Sprint("place:", r.IntN(3))))
		default:
			thing := fmt.Sprint("alliance:", r.IntN(3))
			kind := collab.MemberOf
			if r.IntN(2) == 0 {
				thing, kind = fmt.Sprint("project:", r.IntN(7)), collab.ParticipatesIn
			}
			claims = append(claims, rel(inst, kind, thing, valid([]collab.EDTF{"", "2018/2019", "2020/.."}[r.IntN(3)])))
		}
	}
	return tell(t, claims...)
}

// TestExpandingANetworkKeepsPlaces: a network that grows keeps the places of its nodes,
// also on a server that has not been asked for the smaller network.
func TestExpandingANetworkKeepsPlaces(t *testing.T) {
	w := star(t)
	yes := true
	focus := []collab.ID{id("inst:hub")}
	places := func(r *analysis.Analyst, in analysis.NetworkInput) map[collab.ID]network.Point {
		in.Layout = &yes
		n, err := r.Network(w.ctx, in)
		if err != nil {
			t.Fatal(err)
		}
		found, err := n.Places(w.ctx)
		if err != nil || len(found) != len(n.Shown) {
			t.Fatal(len(found), err)
		}
		out := map[collab.ID]network.Point{}
		for v, p := range found {
			out[n.Ties.ID(v)] = p
		}
		return out
	}
	small := places(w.Analyst, analysis.NetworkInput{Focus: focus})
	for what, in := range map[string]analysis.NetworkInput{
		"another ring": {Focus: focus, Depth: number(2)}, "one more in the focus": {Focus: append(focus, id("inst:end"))},
	} {
		large := places(w.Analyst, in)
		for v, p := range small {
			if large[v] != p {
				t.Errorf("%s: %v moved from %v to %v", what, v, p, large[v])
			}
		}
		if len(large) <= len(small) {
			t.Errorf("%s: %d places", what, len(large))
		}
		elsewhere := reader(w.Store, 0)
		elsewhere.At = w.At
		for v, p := range places(elsewhere, in) {
			if large[v] != p {
				t.Errorf("%s: elsewhere %v lies at %v, not %v", what, v, p, large[v])
			}
		}
	}
}

// TestLinksAreCutAtTheHeaviest: where there are more links than an answer holds, the
// links of greatest weight are kept.
func TestLinksAreCutAtTheHeaviest(t *testing.T) {
	var claims []collab.Claim
	for i := range 260 { // 33,670 pairs
		inst := "inst:many" + strconv.Itoa(i)
		claims = append(claims, rel(inst, collab.MemberOf, "alliance:many"))
		if i < 3 {
			claims = append(claims, rel(inst, collab.ParticipatesIn, "project:few"))
		}
	}
	w := tell(t, claims...)
	n := w.network(analysis.NetworkInput{Focus: []collab.ID{id("alliance:many")}})
	links, cut := n.Links()
	heavy := 0
	for _, l := range links {
		if l.Weight == 2 {
			heavy++
		}
	}
	if len(links) != 30_000 || cut == nil || cut.At != 30_000 || heavy != 3 {
		t.Errorf("%d links, %d heavy, cut %v", len(links), heavy, cut)
	}
}

// TestAGraphTooLargeForMemory: where the graph may not be in memory, partners come from a
// small graph and are the same. A question that needs the whole graph is answered with
// the setting to change.
func TestAGraphTooLargeForMemory(t *testing.T) {
	some := 0
	for seed := range uint64(10) {
		w := scattered(t, seed)
		small := w.tooLarge()
		for _, f := range []*collab.TieFilter{nil, {AsOf: day("2019-01-01")}, {Via: []collab.TieKind{collab.TiePlace, collab.TieField}, Dated: true}} {
			var all []collab.ID
			for i := range 16 {
				all = append(all, id(fmt.Sprint("inst:s", i)))
			}
			want, err := w.Partners(w.ctx, all, f, collab.Fractional)
			if err != nil {
				t.Fatal(err)
			}
			got, err := small.Partners(w.ctx, all, f, collab.Fractional)
			if err != nil {
				t.Fatal(err)
			}
			for i := range all {
				if a, b := told(got[i]), told(want[i]); a != b {
					t.Fatalf("seed %d, %d:\n got %s\nwant %s", seed, i, a, b)
				}
				some += len(want[i])
			}
			if a, b := compared(t, w.Analyst, f), compared(t, small, f); a != b {
				t.Fatalf("seed %d:\n got %s\nwant %s", seed, b, a)
			}
		}
		_, err := small.Network(w.ctx, analysis.NetworkInput{})
		if _, more := small.Recommend(w.ctx, id("inst:s0"), nil, nil, false); collab.CodeOf(err) != collab.SnapshotTooLarge || collab.CodeOf(more) != collab.SnapshotTooLarge {
			t.Fatalf("%v, %v", err, more)
		}
	}
	if some < 300 {
		t.Errorf("only %d partners", some)
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
