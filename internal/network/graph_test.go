package network

import (
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

func TestNewDropsLoopsAndAddsParallels(t *testing.T) {
	g := New(4, []Link{{2, 0, 1}, {0, 1, 2}, {1, 1, 9}, {0, 2, 3}, {0, 1, 0}})
	want := &Graph{Offsets: []int32{0, 2, 3, 4, 4}, Targets: []int32{1, 2, 0, 0}, Weights: []float64{2, 4, 2, 4}}
	if !reflect.DeepEqual(g, want) {
		t.Errorf("got %v, want %v", g, want)
	}
	if g.Links() != 2 || g.Degree(0) != 2 || g.Strength(0) != 6 || g.Weight(2, 0) != 4 || g.Weight(1, 2) != 0 {
		t.Error(g.Links(), g.Degree(0), g.Strength(0), g.Weight(2, 0), g.Weight(1, 2))
	}
	if d := g.Density(); d != 2.0/6 {
		t.Errorf("2 of 6 pairs are linked, density %v", d)
	}
}

func TestNewAgainstMatrix(t *testing.T) {
	forRandomGraphs(t, func(t *testing.T, g *Graph, m matrix, random *rand.Rand) {
		for a := range m {
			if !slices.IsSorted(g.Neighbours(int32(a))) || g.Strength(int32(a)) != sum(m[a]) {
				t.Errorf("row %d", a)
			}
			for b := range m {
				if g.Weight(int32(a), int32(b)) != m[a][b] {
					t.Errorf("weight %d–%d", a, b)
				}
			}
		}
		var nodes []int32
		for v := range int32(len(m)) {
			if random.IntN(2) == 0 {
				nodes = append(nodes, v)
			}
		}
		part, strong := g.Induced(nodes), g.AtLeast(3)
		for i, a := range nodes {
			for j, b := range nodes {
				if part.Weight(int32(i), int32(j)) != m[a][b] {
					t.Errorf("induced weight %d–%d", a, b)
				}
			}
		}
		for a := range m {
			for b := range m {
				want := m[a][b]
				if want < 3 {
					want = 0
				}
				if strong.Weight(int32(a), int32(b)) != want {
					t.Errorf("weight %d–%d of at least 3", a, b)
				}
			}
		}
		depth, d := random.IntN(4), m.distances()
		got, cut, err := g.Within(t.Context(), []int32{0}, depth, 0)
		var want []int32
		for v := range m {
			if d[0][v] <= float64(depth) {
				want = append(want, int32(v))
			}
		}
		if !slices.Equal(got, want) || cut || err != nil {
			t.Errorf("within %d: %v %v %v, want %v", depth, got, cut, err, want)
		}
	})
}

func TestWithinStopsAtItsLimit(t *testing.T) {
	g := New(5, []Link{{0, 1, 1}, {1, 2, 1}, {2, 3, 1}, {3, 4, 1}})
	got, cut, _ := g.Within(t.Context(), []int32{0}, 4, 2)
	if !slices.Equal(got, []int32{0, 1, 2}) || !cut {
		t.Error(got, cut)
	}
}

func TestEmptyGraph(t *testing.T) {
	for _, g := range []*Graph{{}, New(0, nil), New(3, nil)} {
		ctx, n := t.Context(), g.Len()
		rank, err := PageRank(ctx, g)
		if err != nil || len(rank) != n || n > 0 && math.Abs(rank[0]-1.0/3) > 1e-15 {
			t.Error("PageRank", rank, err)
		}
		between, err := Betweenness(ctx, g, nil)
		close, err2 := Closeness(ctx, g, nil)
		if err != nil || err2 != nil || len(between) != n || len(close) != n || sum(between)+sum(close) != 0 {
			t.Error("betweenness, closeness", between, close, err, err2)
		}
		of, count, err := Components(ctx, g)
		if err != nil || count != n || len(of) != n {
			t.Error("components", of, count, err)
		}
		community, q, err := Leiden(ctx, g, 1)
		if err != nil || len(community) != n || q != 0 || n > 0 && community[2] != 2 {
			t.Error("Leiden", community, q, err)
		}
		points, err := Layout(ctx, g, 1, nil)
		if err != nil || len(points) != n || g.Density() != 0 || len(Sample(g, 64, 1)) != n {
			t.Error("layout", points, err)
		}
		g.Induced(nil)
		g.AtLeast(1)
	}
}
