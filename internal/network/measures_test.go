package network

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// A path of three, and a node alone.
//
//	0 — 1 — 2    3
var three = New(4, []Link{{0, 1, 1}, {1, 2, 1}})

func TestMeasuresByHand(t *testing.T) {
	ctx := t.Context()
	// With c for node 3: ends x = c + d·y/2, middle y = c + 2·d·x.
	c := (1 - damping) / (4 - damping)
	x := c * (1 + damping/2) / (1 - damping*damping)
	y := c + 2*damping*x
	rank, err := PageRank(ctx, three)
	near(t, "PageRank", rank, []float64{x, y, x, c}, 1e-12)
	between, err2 := Betweenness(ctx, three, nil)
	near(t, "betweenness", between, []float64{0, 1, 0, 0}, 0)
	close, err3 := Closeness(ctx, three, nil)
	near(t, "closeness", close, []float64{2. / 3 * 2 / 3, 2. / 2 * 2 / 3, 2. / 3 * 2 / 3, 0}, 1e-15)
	of, count, err4 := Components(ctx, New(6, []Link{{0, 5, 1}, {1, 2, 1}, {2, 4, 1}}))
	if !slices.Equal(of, []int32{1, 0, 0, 2, 0, 1}) || count != 3 {
		t.Error("components", of, count)
	}
	if err != nil || err2 != nil || err3 != nil || err4 != nil {
		t.Error(err, err2, err3, err4)
	}
}

func TestMeasuresAgainstDefinitions(t *testing.T) {
	forRandomGraphs(t, func(t *testing.T, g *Graph, m matrix, random *rand.Rand) {
		ctx := t.Context()
		rank, _ := PageRank(ctx, g)
		near(t, "PageRank", rank, m.pageRank(), 1e-10)
		if s := sum(rank); math.Abs(s-1) > 1e-12 {
			t.Errorf("PageRank sums to %v", s)
		}
		all := every(len(m))
		between, _ := Betweenness(ctx, g, nil)
		near(t, "betweenness", between, m.betweenness(all), 1e-9)
		sources := Sample(g, 3, random.Uint64())
		between, _ = Betweenness(ctx, g, sources)
		near(t, "betweenness from some", between, m.betweenness(sources), 1e-9)
		close, _ := Closeness(ctx, g, nil)
		near(t, "closeness", close, m.closeness(), 1e-12)
		some, _ := Closeness(ctx, g, sources)
		for i, v := range sources {
			if some[i] != close[v] {
				t.Errorf("closeness of %d alone is %v, among all %v", v, some[i], close[v])
			}
		}
		of, count, _ := Components(ctx, g)
		for a, row := range m.distances() {
			for b, d := range row {
				if (of[a] == of[b]) == math.IsInf(d, 1) || int(of[a]) >= count {
					t.Errorf("components of %d and %d: %v", a, b, of)
				}
			}
		}
		community := make([]int32, len(m))
		for v := range community {
			community[v] = int32(random.IntN(3))
		}
		if q, want := Modularity(g, community), m.modularity(community); math.Abs(q-want) > 1e-12 {
			t.Errorf("modularity %v, want %v", q, want)
		}
	})
}

// TestEstimateBetweenness: the estimate is right on average over seeds, and exact from
// all nodes.
func TestEstimateBetweenness(t *testing.T) {
	g := New(12, []Link{{0, 1, 1}, {1, 2, 1}, {2, 3, 1}, {3, 4, 1}, {4, 0, 1}, {4, 5, 1}, {5, 6, 1}, {6, 7, 1}, {5, 8, 1}, {8, 9, 1}, {9, 10, 1}})
	exact, _ := Betweenness(t.Context(), g, nil)
	all, err := EstimateBetweenness(t.Context(), g, 99, 1)
	near(t, "from all", all, exact, 1e-12)
	const seeds = 4000
	average := make([]float64, g.Len())
	for seed := range uint64(seeds) {
		some, err := EstimateBetweenness(t.Context(), g, 3, seed)
		if err != nil {
			t.Fatal(err)
		}
		for v, x := range some {
			average[v] += x / seeds
		}
	}
	near(t, "on average", average, exact, 1)
	again, _ := EstimateBetweenness(t.Context(), g, 3, 7)
	same, _ := EstimateBetweenness(t.Context(), g, 3, 7)
	if !slices.Equal(again, same) || err != nil {
		t.Error("one seed, two estimates", again, same, err)
	}
	if none, err := EstimateBetweenness(t.Context(), New(0, nil), 64, 1); len(none) != 0 || err != nil {
		t.Error("of no nodes", none, err)
	}
}

func TestSample(t *testing.T) {
	g := New(1000, nil)
	a, b, c := Sample(g, 64, 1), Sample(g, 64, 1), Sample(g, 64, 2)
	if !slices.Equal(a, b) || slices.Equal(a, c) || len(a) != 64 || !slices.IsSorted(a) || len(slices.Compact(a)) != 64 {
		t.Error(a, b, c)
	}
	if got := Sample(New(3, nil), 64, 1); !slices.Equal(got, []int32{0, 1, 2}) {
		t.Error(got)
	}
}
