package network

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/internal/collab"
)

// TestLayoutByEye: in two groups of eight, each linked completely, with one link between
// the groups, a node lies nearer to all of its own group than to any of the other.
func TestLayoutByEye(t *testing.T) {
	var links []Link
	for a := range int32(16) {
		for b := range a {
			if a/8 == b/8 || a == 8 && b == 7 {
				links = append(links, Link{a, b, 1})
			}
		}
	}
	at, err := Layout(t.Context(), New(16, links), 3, nil)
	if err != nil {
		t.Fatal(err)
	}
	var sum Point
	for v := range at {
		own, other := 0.0, math.Inf(1)
		for u := range at {
			d := math.Hypot(at[v].X-at[u].X, at[v].Y-at[u].Y)
			if v/8 == u/8 {
				own = max(own, d)
			} else {
				other = min(other, d)
			}
			if u != v && d < 0.1 {
				t.Errorf("%d lies on %d: %v", v, u, at)
			}
		}
		if own >= other && v != 7 && v != 8 {
			t.Errorf("node %d: %v to its own, %v to the others", v, own, other)
		}
		sum.X, sum.Y = sum.X+at[v].X, sum.Y+at[v].Y
	}
	if math.Hypot(sum.X, sum.Y) > 1e-9 {
		t.Error("not in the middle", sum)
	}
}

func TestLayoutKeepsOldPlaces(t *testing.T) {
	g := New(5, []Link{{0, 1, 1}, {1, 2, 1}, {2, 3, 1}})
	old := map[int32]Point{0: {0, 0}, 1: {5, 5}, 2: {5, 5}}
	at, err := Layout(t.Context(), g, 1, old)
	if err != nil || at[0] != old[0] || at[1] != old[1] || at[2] != old[2] {
		t.Error(at, err)
	}
	if d := math.Hypot(at[3].X-5, at[3].Y-5); d == 0 || d > 20 {
		t.Errorf("node 3 lies %v from its neighbour", d)
	}
}

// A network as institutions have it: linked nodes lie nearer to each other than
// others do, the largest component fills its picture, whatever stands alone, and no
// two nodes lie on one spot.
func TestLayoutOfManyComponents(t *testing.T) {
	in := generate(700, 120)
	g := project(t, in, collab.Count)
	of, count, _ := Components(t.Context(), g)
	if count < 50 {
		t.Fatalf("%d components are too few for this test", count)
	}
	at, err := Layout(t.Context(), g, 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	var largest []int32
	for v, c := range of {
		if c == 0 {
			largest = append(largest, int32(v))
		}
	}
	middle := mean(at, largest)
	if own, all := reach(at, largest, middle), reach(at, every(len(at)), middle); all > 1.5*own {
		t.Errorf("the largest component reaches %v, all %v", own, all)
	}
	var sum, pairs [2]float64
	for a := range at {
		for b := range a {
			d := math.Hypot(at[a].X-at[b].X, at[a].Y-at[b].Y)
			linked := 0
			if g.Weight(int32(a), int32(b)) > 0 {
				linked = 1
			}
			sum[linked], pairs[linked] = sum[linked]+d, pairs[linked]+1
			if !(d > 0.01) || of[a] != of[b] && d < 1 {
				t.Errorf("%d and %d are %v apart", a, b, d)
			}
		}
	}
	if near, far := sum[1]/pairs[1], sum[0]/pairs[0]; near > 0.6*far {
		t.Errorf("linked nodes are %v apart on average, others %v", near, far)
	}
}

func TestLayoutOfFewNodes(t *testing.T) {
	for name, c := range map[string]struct {
		g   *Graph
		old map[int32]Point
	}{
		"one":                       {New(1, nil), nil},
		"one, known":                {New(1, nil), map[int32]Point{0: {3, 4}}},
		"two":                       {New(2, nil), nil},
		"two, linked":               {New(2, []Link{{0, 1, 1}}), nil},
		"two, linked by much":       {New(2, []Link{{0, 1, 1e6}}), nil},
		"a third beside two on one": {New(3, []Link{{0, 1, 1}, {1, 2, 1}, {0, 2, 1}}), map[int32]Point{0: {1, 1}, 1: {1, 1}}},
		"a stranger":                {New(3, []Link{{0, 1, 1}}), map[int32]Point{0: {100, 100}, 1: {104, 100}}},
		"a stranger at first":       {New(3, []Link{{1, 2, 1}}), map[int32]Point{0: {100, 100}}},
		"all known":                 {New(3, []Link{{1, 2, 1}}), map[int32]Point{0: {100, 100}, 1: {50, 50}, 2: {0, 50}}},
	} {
		at, err := Layout(t.Context(), c.g, 1, c.old)
		if err != nil || len(at) != c.g.Len() {
			t.Errorf("%s: %v %v", name, at, err)
		}
		for v, p := range at {
			if was, ok := c.old[int32(v)]; ok && p != was {
				t.Errorf("%s: %d moved from %v to %v", name, v, was, p)
			}
			for u := range v {
				_, a := c.old[int32(u)]
				_, b := c.old[int32(v)]
				if d := math.Hypot(p.X-at[u].X, p.Y-at[u].Y); !(d > 0 && d < 60) && !(a && b) {
					t.Errorf("%s: %d and %d are %v apart", name, u, v, d)
				}
			}
		}
	}
}

// TestTreeAgainstAllPairs compares Barnes and Hut's push with the sum over all bodies,
// for points far and near, some of them at one place.
func TestTreeAgainstAllPairs(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	at, mass := make([]Point, 400), make([]float64, 400)
	for v := range at {
		at[v], mass[v] = Point{random.NormFloat64() * 100, random.NormFloat64()}, 1+random.Float64()
	}
	at[7], at[8] = at[6], at[6]
	var tr tree
	tr.build(at, mass)
	off, size := 0.0, 0.0
	for v := range at {
		var want Point
		for u := range at {
			x, y := at[v].X-at[u].X, at[v].Y-at[u].Y
			if d2 := x*x + y*y; d2 > 0 {
				want.X, want.Y = want.X+mass[u]*x/d2, want.Y+mass[u]*y/d2
			}
		}
		got := tr.push(at[v])
		off += math.Hypot(got.X-want.X, got.Y-want.Y)
		size += math.Hypot(want.X, want.Y)
	}
	if !(off/size < 0.1) {
		t.Errorf("off by %.1f %%", 100*off/size)
	}
	for _, p := range at {
		if math.IsNaN(p.X + p.Y) {
			t.Error(p)
		}
	}
	all := []Point{{1, 1}, {1, 1}, {1, 1}}
	tr.build(all, []float64{1, 1, 1})
	if f := tr.push(all[0]); f != (Point{}) || !slices.Equal(all, tr.at) {
		t.Error("points on one spot push", f)
	}
}
