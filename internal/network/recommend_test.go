package network

import (
	"context"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

func recommender(t *testing.T, g *Graph, known Attributes, communities []int32) *Recommender {
	t.Helper()
	r, err := NewRecommender(t.Context(), g, known, communities)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func recommend(t *testing.T, r *Recommender, v int32) []Recommendation {
	t.Helper()
	out, err := r.Recommend(t.Context(), v, r.g.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// 0 works with 1 and 2, and both of them with 3; 2 also with 4; nobody with 5.
func TestRecommendByHand(t *testing.T) {
	g := New(6, []Link{{0, 1, 1}, {0, 2, 1}, {1, 3, 1}, {2, 3, 1}, {2, 4, 1}})
	known := Attributes{
		Countries: []int32{0, 1, 1, 0, -1, 0},
		Sizes:     []float64{1000, 0, 0, 4000, 0, 1000},
		Fields:    incidence(6, []int32{0, 3, 5}, []int32{1, 2}, []int32{0, 3, 3}),
		Alliances: incidence(6, []int32{0, 5}, []int32{4, 5}),
	}
	got := recommend(t, recommender(t, g, known, []int32{0, 0, 1, 0, 1, 2}), 0)
	values := func(r Recommendation) (node int32, x [reasonKinds]float64) {
		for _, reason := range r.Reasons {
			x[reason.Kind] = reason.Value
		}
		return r.Node, x
	}
	half, third := 1./2, 1./3
	want := map[int32][reasonKinds]float64{
		3: {CommonPartners: 2, AdamicAdar: 1/math.Log(2) + 1/math.Log(3), ResourceAllocation: half + third,
			SameCommunity: 0.5, SharedFields: 2, ComparableSize: 0.25, Popularity: 2},
		4: {CommonPartners: 1, AdamicAdar: 1 / math.Log(3), ResourceAllocation: third, SameCommunity: 0.5, Popularity: 1},
		5: {SharedAlliances: 1, SharedFields: 1, ComparableSize: 1},
	}
	for i, node := range []int32{3, 4, 5} {
		if at, x := values(got[i]); at != node || x != want[node] {
			t.Errorf("place %d: %d with %v, want %d with %v", i, at, x, node, want[node])
		}
	}
	if len(got) != 3 {
		t.Errorf("%d recommendations, want 3", len(got))
	}
	for _, reason := range got[0].Reasons {
		through := map[ReasonKind][]int32{CommonPartners: {1, 2}, AdamicAdar: {1, 2}, ResourceAllocation: {1, 2}, SharedFields: {0, 2}}
		if !slices.Equal(reason.Through, through[reason.Kind]) {
			t.Errorf("%v through %v", reason.Kind, reason.Through)
		}
		m := model[reason.Kind]
		if by := m.weight * reason.Value / (reason.Value + m.half); math.Abs(reason.Contribution-by) > 1e-9 {
			t.Errorf("%v contributes %v, want %v", reason.Kind, reason.Contribution, by)
		}
	}
}

// Countries 0 and 1 work only with each other, and 2 only with itself.
func TestLiftByHand(t *testing.T) {
	var links []Link
	for i := range int32(30) { // 30 links between 0 and 1, 30 within 2
		links = append(links, Link{2 * i, 2*i + 1, 1}, Link{60 + 2*i, 61 + 2*i, 1})
	}
	of := make([]int32, 120)
	for v := range of {
		of[v] = 2
		if v < 60 {
			of[v] = int32(v % 2)
		}
	}
	countries, got, err := lifts(t.Context(), New(120, links), of)
	if err != nil || countries != 3 {
		t.Fatal(countries, err)
	}
	// 0 and 1 have 30 ends each, 2 has 60, of 120: 7.5 links by chance between 0 and 1, 30 within 2.
	want := []float64{0, 40/17.5 - 1, 0, 40/17.5 - 1, 0, 0, 0, 0, 70./40 - 1}
	for i := range want {
		if math.Abs(got[i]-want[i]) > 1e-12 {
			t.Errorf("lift %d is %v, want %v", i, got[i], want[i])
		}
	}
}

func randomAttributes(random *rand.Rand, n int) (known Attributes, communities []int32) {
	for range n {
		known.Countries = append(known.Countries, int32(random.IntN(4)-1))
		known.Sizes = append(known.Sizes, float64(random.IntN(3)*1000))
		communities = append(communities, int32(random.IntN(n)))
	}
	things := func() *Incidence {
		var members [][]int32
		for range random.IntN(5) {
			var of []int32
			for range random.IntN(5) {
				of = append(of, int32(random.IntN(n)))
			}
			slices.Sort(of)
			members = append(members, of)
		}
		return incidence(n, members...)
	}
	known.Fields, known.Alliances = things(), things()
	return known, communities
}

// On any graph: everyone but v and its partners is scored, from 0 to below 1, in
// order; contributions add up to the score in either order; and the network's
// values are those of the sets of neighbours.
func TestRecommendationsHoldTogether(t *testing.T) {
	forRandomGraphs(t, func(t *testing.T, g *Graph, m matrix, random *rand.Rand) {
		known, communities := randomAttributes(random, g.Len())
		r := recommender(t, g, known, communities)
		for v := range int32(g.Len()) {
			got := recommend(t, r, v)
			if len(got) != g.Len()-1-g.Degree(v) {
				t.Errorf("%d recommendations for a node of %d partners among %d nodes", len(got), g.Degree(v), g.Len())
			}
			for i, a := range got {
				if a.Node == v || g.Weight(v, a.Node) > 0 || a.Score < 0 || a.Score >= 1 {
					t.Errorf("%d is recommended to %d, with %v", a.Node, v, a.Score)
				}
				if i > 0 && (a.Score > got[i-1].Score || a.Score == got[i-1].Score && a.Node < got[i-1].Node) {
					t.Errorf("out of order at %d", i)
				}
				forth, back := 0.0, 0.0
				for k := range a.Reasons {
					forth += a.Reasons[k].Contribution
					back += a.Reasons[len(a.Reasons)-1-k].Contribution
					if a.Reasons[k].Contribution <= 0 || k > 0 && a.Reasons[k].Contribution > a.Reasons[k-1].Contribution {
						t.Errorf("reasons out of order: %v", a.Reasons)
					}
				}
				if forth != a.Score || back != a.Score {
					t.Errorf("contributions add up to %v and %v, not to %v", forth, back, a.Score)
				}
				near := map[ReasonKind]float64{CommonPartners: 0, AdamicAdar: 0, ResourceAllocation: 0}
				for u := range m {
					if m[v][u] > 0 && m[a.Node][u] > 0 {
						k := float64(g.Degree(int32(u)))
						near[CommonPartners]++
						near[AdamicAdar] += 1 / math.Log(k)
						near[ResourceAllocation] += 1 / k
					}
				}
				for _, reason := range a.Reasons {
					if x, ok := near[reason.Kind]; ok && (x != reason.Value || len(reason.Through) != min(10, int(near[CommonPartners]))) {
						t.Errorf("%v of %d and %d is %v through %v, want %v", reason.Kind, v, a.Node, reason.Value, reason.Through, x)
					}
				}
			}
			odd := func(u int32) bool { return u%2 == 1 }
			few, err := r.Recommend(t.Context(), v, 3, odd)
			all := slices.DeleteFunc(got, func(a Recommendation) bool { return !odd(a.Node) })
			if err != nil || len(few) != min(3, len(all)) || len(few) > 0 && !reflect.DeepEqual(few, all[:len(few)]) {
				t.Errorf("the first three odd ones are %v of %v (%v)", few, all, err)
			}
		}
	})
}

// TestContributionsGrow: a greater value never contributes less, and no value the whole
// weight; the weights of all kinds add up to 1.
func TestContributionsGrow(t *testing.T) {
	sum := 0.0
	for k := range reasonKinds {
		sum += model[k].weight
		last := k.contribution(0)
		if last != 0 || k.contribution(math.NaN()) != 0 {
			t.Errorf("%v contributes for nothing", k)
		}
		for x := 1e-3; x < 1e6; x *= 1.5 {
			c := k.contribution(x)
			if c <= last || float64(c) >= model[k].weight*parts {
				t.Errorf("%v contributes %d for %v, and %d for less", k, c, x, last)
			}
			last = c
		}
	}
	if math.Abs(sum-1) > 1e-12 {
		t.Errorf("the weights add up to %v", sum)
	}
}

// TestSharingMoreLifts: one more shared alliance or field raises the score of the two
// nodes for each other, and changes no other score.
func TestSharingMoreLifts(t *testing.T) {
	forRandomGraphs(t, func(t *testing.T, g *Graph, _ matrix, random *rand.Rand) {
		if g.Len() < 2 {
			return
		}
		known, communities := randomAttributes(random, g.Len())
		v, u := int32(0), int32(1+random.IntN(g.Len()-1))
		before := map[int32]float64{}
		for _, a := range recommend(t, recommender(t, g, known, communities), v) {
			before[a.Node] = a.Score
		}
		in := known.Alliances
		if random.IntN(2) == 0 {
			in = known.Fields
		}
		in.Members, in.Offsets = append(in.Members, v, u), append(in.Offsets, int32(len(in.Members)+2))
		for _, a := range recommend(t, recommender(t, g, known, communities), v) {
			if was := before[a.Node]; a.Node == u && a.Score <= was || a.Node != u && a.Score != was {
				t.Errorf("%d had %v and has %v", a.Node, was, a.Score)
			}
		}
	})
}

// TestRenumberedNodesKeepTheirScores: nodes that are numbered otherwise have the same
// scores, but for rounding of sums in another order.
func TestRenumberedNodesKeepTheirScores(t *testing.T) {
	forRandomGraphs(t, func(t *testing.T, g *Graph, _ matrix, random *rand.Rand) {
		n := g.Len()
		to := random.Perm(n)
		known, communities := randomAttributes(random, n)
		renumbered := Attributes{Countries: make([]int32, n), Sizes: make([]float64, n)}
		moved, links := make([]int32, n), []Link(nil)
		for v := range n {
			renumbered.Countries[to[v]], renumbered.Sizes[to[v]], moved[to[v]] = known.Countries[v], known.Sizes[v], communities[v]
			for _, u := range g.Neighbours(int32(v)) {
				links = append(links, Link{int32(to[v]), int32(to[u]), 1})
			}
		}
		known.Fields, known.Alliances = nil, nil
		a, b := recommender(t, g, known, communities), recommender(t, New(n, links), renumbered, moved)
		for v := range int32(n) {
			scores := map[int32]float64{}
			for _, x := range recommend(t, b, int32(to[v])) {
				scores[x.Node] = x.Score
			}
			for _, x := range recommend(t, a, v) {
				if math.Abs(scores[int32(to[x.Node])]-x.Score) > 4./parts {
					t.Errorf("%d for %d: %v, renumbered %v", x.Node, v, x.Score, scores[int32(to[x.Node])])
				}
			}
		}
	})
}

// TestNewcomer: a node without partners gets nodes that are like it and nodes with many
// partners, with scores below the best that a node with partners can have.
func TestNewcomer(t *testing.T) {
	in := generate(1000, 500)
	in.Nodes++
	g := project(t, in, "COUNT")
	communities, _, err := Leiden(t.Context(), g, 1)
	if err != nil {
		t.Fatal(err)
	}
	newcomer := int32(1000)
	known := Attributes{Fields: incidence(1001, []int32{17, newcomer}), Countries: make([]int32, 1001)}
	got := recommend(t, recommender(t, g, known, communities), newcomer)
	for _, a := range got {
		for _, reason := range a.Reasons {
			if reason.Kind != Popularity && reason.Kind != SharedFields && reason.Kind != NearCountry {
				t.Fatalf("to a newcomer, for %v: %v", reason.Kind, a)
			}
		}
	}
	if len(got) != 1000 || !slices.ContainsFunc(got[:20], func(a Recommendation) bool { return a.Node == 17 }) {
		t.Errorf("the one of the same field is not among the first 20 of %d", len(got))
	}
	if most := recommend(t, recommender(t, g, known, communities), hubs(g, 1)[0])[0].Score; got[0].Score >= most {
		t.Errorf("a newcomer's best has %v, a hub's %v", got[0].Score, most)
	}
	if nobody := recommend(t, recommender(t, New(3, nil), Attributes{}, nil), 1); !reflect.DeepEqual(nobody, []Recommendation{{Node: 0}, {Node: 2}}) {
		t.Errorf("of nodes of which nothing is known: %v", nobody)
	}
}

func TestAttributesThatDoNotFit(t *testing.T) {
	for name, known := range map[string]Attributes{
		"too few countries":   {Countries: []int32{0}},
		"too many sizes":      {Sizes: make([]float64, 4)},
		"a country below -1":  {Countries: []int32{0, -2, 0}},
		"too many countries":  {Countries: []int32{0, 1 << 20, 0}},
		"fields of others":    {Fields: incidence(4)},
		"an alliance of none": {Alliances: incidence(3, []int32{3})},
	} {
		if _, err := NewRecommender(t.Context(), New(3, nil), known, nil); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := NewRecommender(t.Context(), New(3, nil), Attributes{}, []int32{0}); err == nil {
		t.Error("too few communities: no error")
	}
}

func TestRecommendCancelled(t *testing.T) {
	g := New(3, []Link{{0, 1, 1}})
	r := recommender(t, g, Attributes{Countries: make([]int32, 3)}, nil)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	for v := range int32(3) {
		if _, err := r.Recommend(ended, v, 5, nil); err != context.Canceled {
			t.Errorf("asked for %d: %v", v, err)
		}
	}
	if _, err := NewRecommender(ended, g, Attributes{Countries: make([]int32, 3)}, nil); err != context.Canceled {
		t.Errorf("made: %v", err)
	}
	if _, err := Backtest(ended, g, New(3, []Link{{1, 2, 1}}), Attributes{}, nil, BacktestOptions{}); err != context.Canceled {
		t.Errorf("backtest: %v", err)
	}
	// Nothing of a question that did not finish is in the next answer.
	if got := recommend(t, r, 2); len(got) != 2 || got[0].Node != 0 {
		t.Errorf("after that: %v", got)
	}
}
