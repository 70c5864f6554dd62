package network

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// Two groups of eight, all linked within, one link between: a node lies nearer
// to all of its own than to any of the others.
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

// Barnes and Hut's push against the sum over all bodies, for points far and near,
// some on one spot.
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
