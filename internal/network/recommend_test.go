package network

import (
	"context"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

func recommender(t *testing.T, g *Graph, known Attributes) *Recommender {
	t.Helper()
	r, err := NewRecommender(t.Context(), g, Projects, known)
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

// 0 works with 1, thrice, and 2, and both of them with 3; 2 also with 4; nobody with 5.
func TestRecommendByHand(t *testing.T) {
	g := New(6, []Link{{0, 1, 3}, {0, 2, 1}, {1, 3, 1}, {2, 3, 1}, {2, 4, 1}})
	known := Attributes{
		Countries: []int32{0, 1, 1, 0, -1, 0},
		Fields:    incidence(6, []int32{0, 3, 5}, []int32{1, 2}, []int32{0, 3, 3}),
		Alliances: incidence(6, []int32{0, 5}, []int32{4, 5}),
	}
	got := recommend(t, recommender(t, g, known), 0)
	values := func(r Recommendation) (node int32, x [Kinds]float64) {
		for _, reason := range r.Reasons {
			x[reason.Kind] = reason.Value
		}
		return r.Node, x
	}
	half, third := 1./2, 1./3
	want := map[int32][Kinds]float64{
		3: {CommonPartners: 2 + 1, ResourceAllocation: half + third, SharedFields: 2},
		4: {CommonPartners: 1, ResourceAllocation: third},
		5: {SharedAlliances: 1, SharedFields: 1},
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
		through := map[ReasonKind][]int32{CommonPartners: {1, 2}, ResourceAllocation: {1, 2}, SharedFields: {0, 2}}
		if !slices.Equal(reason.Through, through[reason.Kind]) || reason.Count != 2 {
			t.Errorf("%v through %v, %d of them", reason.Kind, reason.Through, reason.Count)
		}
		if by := Projects.Partners[reason.Kind] * reason.Kind.Scaled(reason.Value); math.Abs(reason.Contribution-by) > 1e-9 {
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
	got, err := lifts(t.Context(), New(120, links), of, 3)
	if err != nil {
		t.Fatal(err)
	}
	// 0 and 1 have 30 ends each, 2 has 60, of 120: 7.5 links by chance between 0 and 1, 30 within 2.
	want := []float64{0, 40/17.5 - 1, 0, 40/17.5 - 1, 0, 0, 0, 0, 70./40 - 1}
	for i := range want {
		if math.Abs(got[i]-want[i]) > 1e-12 {
			t.Errorf("lift %d is %v, want %v", i, got[i], want[i])
		}
	}
}

// TestContributionsGrow: a greater value never contributes less, and no value more than
// the weight; the weights of all kinds add up to 1 in each model.
func TestContributionsGrow(t *testing.T) {
	for _, w := range []Weights{Projects.Partners, Projects.Newcomers, Alliances.Partners, Alliances.Newcomers} {
		sum := 0.0
		for k := range Kinds {
			sum += w[k]
			last := w.contribution(k, 0)
			if last != 0 || w.contribution(k, math.NaN()) != 0 {
				t.Errorf("%v contributes for nothing", k)
			}
			for x := 1e-3; x < 1e7; x *= 1.5 {
				c := w.contribution(k, x)
				if c < last || w[k] > 0 && x < kinds[k].top && c == last || float64(c) > w[k]*parts+1 {
					t.Errorf("%v contributes %d for %v, and %d for less", k, c, x, last)
				}
				last = c
			}
		}
		if math.Abs(sum-1) > 1e-12 {
			t.Errorf("the weights add up to %v", sum)
		}
	}
}

// TestSharingMoreLifts: one more shared alliance or field raises the score of the two
// nodes for each other, and changes no other score.
func TestSharingMoreLifts(t *testing.T) {
	forRandomGraphs(t, func(t *testing.T, g *Graph, _ matrix, random *rand.Rand) {
		if g.Len() < 2 {
			return
		}
		known := randomAttributes(random, g.Len())
		v, u := int32(0), int32(1+random.IntN(g.Len()-1))
		before := map[int32]float64{}
		for _, a := range recommend(t, recommender(t, g, known), v) {
			before[a.Node] = a.Score
		}
		in := known.Alliances
		if random.IntN(2) == 0 {
			in = known.Fields
		}
		in.Members, in.Offsets = append(in.Members, v, u), append(in.Offsets, int32(len(in.Members)+2))
		for _, a := range recommend(t, recommender(t, g, known), v) {
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
		known := randomAttributes(random, n)
		renumbered, links := Attributes{Countries: make([]int32, n), Types: make([]int32, n)}, []Link(nil)
		for v := range n {
			renumbered.Countries[to[v]], renumbered.Types[to[v]] = known.Countries[v], known.Types[v]
			targets, weights := g.Row(int32(v))
			for i, u := range targets {
				if int32(v) < u {
					links = append(links, Link{int32(to[v]), int32(to[u]), weights[i]})
				}
			}
		}
		known.Fields, known.Alliances = nil, nil
		a, b := recommender(t, g, known), recommender(t, New(n, links), renumbered)
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
// partners.
func TestNewcomer(t *testing.T) {
	in := generate(1000, 500)
	in.Nodes++
	g := project(t, in, "COUNT")
	newcomer := int32(1000)
	known := Attributes{Fields: incidence(1001, []int32{17, newcomer}), Countries: make([]int32, 1001)}
	got := recommend(t, recommender(t, g, known), newcomer)
	for _, a := range got {
		for _, reason := range a.Reasons {
			if reason.Kind == CommonPartners || reason.Kind == ResourceAllocation {
				t.Fatalf("to a newcomer, for %v: %v", reason.Kind, a)
			}
		}
	}
	if len(got) != 1000 || !slices.ContainsFunc(got[:20], func(a Recommendation) bool { return a.Node == 17 }) {
		t.Errorf("the one of the same field is not among the first 20 of %d", len(got))
	}
	if nobody := recommend(t, recommender(t, New(3, nil), Attributes{}), 1); !reflect.DeepEqual(nobody, []Recommendation{{Node: 0}, {Node: 2}}) {
		t.Errorf("of nodes of which nothing is known: %v", nobody)
	}
}

func TestAttributesThatDoNotFit(t *testing.T) {
	for name, known := range map[string]Attributes{
		"too few countries":   {Countries: []int32{0}},
		"too many types":      {Types: make([]int32, 4)},
		"a country below -1":  {Countries: []int32{0, -2, 0}},
		"too many countries":  {Countries: []int32{0, 1 << 20, 0}},
		"fields of others":    {Fields: incidence(4)},
		"an alliance of none": {Alliances: incidence(3, []int32{3})},
	} {
		if _, err := NewRecommender(t.Context(), New(3, nil), Projects, known); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestRecommendCancelled(t *testing.T) {
	g := New(3, []Link{{0, 1, 1}})
	r := recommender(t, g, Attributes{Countries: make([]int32, 3)})
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	for v := range int32(3) {
		if _, err := r.Recommend(ended, v, 5, nil); err != context.Canceled {
			t.Errorf("asked for %d: %v", v, err)
		}
	}
	if _, err := NewRecommender(ended, g, Projects, Attributes{Countries: make([]int32, 3)}); err != context.Canceled {
		t.Errorf("made: %v", err)
	}
	if _, err := Backtest(ended, g, New(3, []Link{{1, 2, 1}}), Projects, Attributes{}, BacktestOptions{}); err != context.Canceled {
		t.Errorf("backtest: %v", err)
	}
	// Nothing of a question that did not finish is in the next answer.
	if got := recommend(t, r, 2); len(got) != 2 || got[0].Node != 0 {
		t.Errorf("after that: %v", got)
	}
}
