package analysis_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/network"
)

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
			links := w.links(n, 30_000, 0, 30_000)
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
	links, cut := w.links(n, 30_000, 0, 40_000), n.CutAt(30_000)
	heavy := 0
	for _, l := range links {
		if l.Weight == 2 {
			heavy++
		}
	}
	if len(links) != 30_000 || cut == nil || cut.At != 30_000 || heavy != 3 {
		t.Errorf("%d links, %d heavy, cut %v", len(links), heavy, cut)
	}
	// The pages of a list are the list, of all links as well as of the heaviest.
	for _, most := range []int{100, 30_000, 2_000_000} {
		whole := w.links(n, most, 0, most)
		var parts []analysis.Link
		for page := []analysis.Link{{}}; len(page) > 0; parts = append(parts, page...) {
			page = w.links(n, most, len(parts), most/7)
		}
		if len(whole) != min(most, 33_670) || !slices.Equal(parts, whole) || n.CutAt(most) == nil != (most > 33_670) {
			t.Errorf("of at most %d: %d links, %d in pages, cut %v", most, len(whole), len(parts), n.CutAt(most))
		}
	}
}

// links gives a page of links of a network.
func (w *world) links(n *analysis.Network, most, offset, first int) []analysis.Link {
	w.Helper()
	list, err := n.Links(w.ctx, most, offset, first)
	if err != nil {
		w.Fatal(err)
	}
	return list
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
