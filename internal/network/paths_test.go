package network

import (
	"context"
	"math/rand/v2"
	"reflect"
	"testing"
)

const plenty = 1 << 40

// Three ways from 0 to 5, and a node alone:
//
//	0 — 1 — 3 — 5
//	0 — 2 — 3
//	0 ——— 4 ——— 5     6
var grid = New(7, []Link{{0, 1, 1}, {1, 3, 1}, {3, 5, 1}, {0, 2, 1}, {2, 3, 1}, {0, 4, 1}, {4, 5, 1}})

func TestPathsByHand(t *testing.T) {
	cases := []struct {
		from, to         int32
		maxLength, limit int
		want             [][]int32
	}{
		{0, 5, 6, 10, [][]int32{{0, 4, 5}, {0, 1, 3, 5}, {0, 2, 3, 5}}},
		{0, 5, 2, 10, [][]int32{{0, 4, 5}}},
		{0, 5, 6, 2, [][]int32{{0, 4, 5}, {0, 1, 3, 5}}},
		{0, 5, 1, 10, nil},
		{0, 6, 12, 10, nil},
		{6, 6, 0, 10, [][]int32{{6}}},
		{3, 5, 4, 10, [][]int32{{3, 5}, {3, 1, 0, 4, 5}, {3, 2, 0, 4, 5}}},
	}
	for _, c := range cases {
		got, cut, err := Paths(t.Context(), grid.PathGraph(), c.from, c.to, c.maxLength, c.limit, plenty)
		if !reflect.DeepEqual(got, c.want) || cut != 0 || err != nil {
			t.Errorf("%v: %v %v %v", c, got, cut, err)
		}
	}
}

func TestPathsAgainstAllPaths(t *testing.T) {
	forRandomGraphs(t, func(t *testing.T, g *Graph, m matrix, random *rand.Rand) {
		if g.Links() > 22 {
			return // the slow way would take too long
		}
		from, to := int32(random.IntN(len(m))), int32(random.IntN(len(m)))
		maxLength, limit := random.IntN(9), 1+random.IntN(20)
		graph := g.PathGraph()
		tidy := graph.Links // links come in any order, with repeats
		graph.Links = func(buffer []int32, v int32) []int32 {
			buffer = tidy(tidy(buffer, v), v)
			random.Shuffle(len(buffer), func(i, j int) { buffer[i], buffer[j] = buffer[j], buffer[i] })
			return buffer
		}
		want := m.paths(from, to, maxLength)
		got, cut, err := Paths(t.Context(), graph, from, to, maxLength, limit, plenty)
		if !reflect.DeepEqual(got, want[:min(limit, len(want))]) && len(got)+len(want) > 0 || cut != 0 || err != nil {
			t.Errorf("%d to %d, at most %d links, %d paths: %v %v %v, want %v", from, to, maxLength, limit, got, cut, err, want)
		}
		length, cut, err := Distance(t.Context(), graph, from, to, maxLength, plenty)
		d := m.distances()[from][to]
		if d > float64(maxLength) {
			d = -1
		}
		if length != int(d) || cut != 0 || err != nil {
			t.Errorf("distance %d %d %v, want %v", length, cut, err, d)
		}
		// What a budget leaves is the beginning, and complete below cut.
		few, cut, err := Paths(t.Context(), graph, from, to, maxLength, plenty, 1+random.IntN(100))
		if err != nil || len(few) > len(want) || len(few) > 0 && !reflect.DeepEqual(few, want[:len(few)]) || cut == 0 && len(few) != len(want) {
			t.Errorf("within a budget: %v %d %v, want %v", few, cut, err, want)
		}
		if cut > 0 && len(few) < len(want) && len(want[len(few)])-1 < cut {
			t.Errorf("%v is missing, below the cut at %d", want[len(few)], cut)
		}
	})
}

// Searches that remember neighbours answer as those that do not, also when searches in
// another graph come between them, and with a budget.
func TestSearchesOfOneKeyRememberNeighbours(t *testing.T) {
	key := int64(1 << 40)
	var before PathGraph
	forRandomGraphs(t, func(t *testing.T, g *Graph, m matrix, random *rand.Rand) {
		key++
		plain := g.PathGraph()
		kept := plain
		kept.Key = key
		for range 10 {
			from, to := int32(random.IntN(len(m))), int32(random.IntN(len(m)))
			maxLength, limit, budget := random.IntN(9), 1+random.IntN(20), []int{plenty, 1 + random.IntN(100)}[random.IntN(2)]
			want, wantCut, err := Paths(t.Context(), plain, from, to, maxLength, limit, budget)
			if err != nil {
				t.Fatal(err)
			}
			got, cut, err := Paths(t.Context(), kept, from, to, maxLength, limit, budget)
			if !reflect.DeepEqual(got, want) || cut != wantCut || err != nil {
				t.Errorf("%d to %d, at most %d links, %d paths, budget %d: %v %v %v, want %v %v", from, to, maxLength, limit, budget, got, cut, err, want, wantCut)
			}
			if before.Nodes > 0 && random.IntN(3) == 0 {
				if _, _, err := Paths(t.Context(), before, int32(random.IntN(before.Nodes)), 0, 4, 3, plenty); err != nil {
					t.Fatal(err)
				}
			}
		}
		before = kept
	})
}

func TestPathsThroughAHundredThousand(t *testing.T) {
	n := 100_001
	links := make([]Link, 0, n)
	for v := range int32(n - 1) {
		links = append(links, Link{int32(n - 1), v, 1})
	}
	links = append(links, Link{7, 8, 1})
	got, cut, err := Paths(t.Context(), New(n, links).PathGraph(), 8, 99_999, 12, 5, 10_000_000)
	if want := [][]int32{{8, 100_000, 99_999}, {8, 7, 100_000, 99_999}}; !reflect.DeepEqual(got, want) || cut != 0 || err != nil {
		t.Error(got, cut, err)
	}
}

// Two hubs of a hundred thousand each: with all of these in common, with none, and
// with too little of a budget to tell.
func TestPathsBetweenHubs(t *testing.T) {
	const many = 100_000
	a, b, alone := int32(many), int32(many+1), int32(many+2)
	var shared, apart []Link
	for v := range int32(many) {
		shared = append(shared, Link{a, v, 1}, Link{b, v, 1})
		apart = append(apart, Link{[]int32{a, b}[v%2], v, 1})
	}
	common, none := New(many+3, shared).PathGraph(), New(many+3, apart).PathGraph()
	for _, c := range []struct {
		what     string
		graph    PathGraph
		from, to int32
		budget   int
		want     [][]int32
		cut      int
	}{
		{"in common", common, a, b, 10_000_000, [][]int32{{a, 0, b}, {a, 1, b}, {a, 2, b}}, 0},
		{"in common, no budget", common, a, b, 1000, nil, 1},
		{"in common, budget for the hubs alone", common, a, b, 150_000, nil, 2},
		{"in common, budget for the first", common, a, b, 300_000, [][]int32{{a, 0, b}}, 2},
		{"nothing in common", none, a, b, 10_000_000, nil, 0},
		{"nothing in common, a budget for one side", none, 0, b, 60_000, nil, 3},
		{"member to member", common, 5, 6, 10_000_000, [][]int32{{5, a, 6}, {5, b, 6}, {5, a, 0, b, 6}}, 0},
		{"to a node alone", common, a, alone, 200_000, nil, 0},
		{"from a node alone", common, alone, a, 1000, nil, 0},
		{"from a node alone to itself", common, alone, alone, 0, [][]int32{{alone}}, 0},
		{"from a hub to itself", common, a, a, 0, [][]int32{{a}}, 0},
	} {
		got, cut, err := Paths(t.Context(), c.graph, c.from, c.to, 12, 3, c.budget)
		if !reflect.DeepEqual(got, c.want) || cut != c.cut || err != nil {
			t.Errorf("%s: %v, cut %d, %v; want %v, cut %d", c.what, got, cut, err, c.want, c.cut)
		}
	}
}

func TestPathsAreCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	graph := grid.PathGraph()
	links := graph.Links
	graph.Links = func(buffer []int32, v int32) []int32 {
		if v == 3 {
			cancel()
		}
		return links(buffer, v)
	}
	if _, _, err := Paths(ctx, graph, 1, 5, 12, 100, plenty); err != context.Canceled {
		t.Error(err)
	}
}
