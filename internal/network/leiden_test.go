package network

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// Two triangles and a link between them: one community each, and
// Q = 6/7 - 2·(7/14)² = 5/14.
func TestLeidenByHand(t *testing.T) {
	g := New(7, []Link{{0, 1, 1}, {0, 2, 1}, {1, 2, 1}, {3, 4, 1}, {3, 5, 1}, {4, 5, 1}, {2, 3, 1}})
	community, q, err := Leiden(t.Context(), g, 1)
	if err != nil || !slices.Equal(community, []int32{0, 0, 0, 1, 1, 1, 2}) {
		t.Error(community, err)
	}
	near(t, "modularity", []float64{q}, []float64{5.0 / 14}, 1e-15)
}

// Communities are connected and numbered by size; their modularity is never far
// from the best there is, and mostly equal to it.
func TestLeidenAgainstAllPartitions(t *testing.T) {
	best, of := 0, 0
	forRandomGraphs(t, func(t *testing.T, g *Graph, m matrix, random *rand.Rand) {
		community, q, err := Leiden(t.Context(), g, random.Uint64())
		if err != nil {
			t.Error(err)
		}
		near(t, "modularity", []float64{q}, []float64{m.modularity(community)}, 1e-12)
		var size, first []int
		for v, c := range community {
			for len(size) <= int(c) {
				size, first = append(size, 0), append(first, v)
			}
			size[c]++
		}
		for c := 1; c < len(size); c++ {
			if size[c] > size[c-1] || size[c] == size[c-1] && first[c] < first[c-1] {
				t.Errorf("numbered %v", community)
			}
		}
		for c := range size {
			var nodes []int32
			for v, x := range community {
				if int(x) == c {
					nodes = append(nodes, int32(v))
				}
			}
			if _, parts, _ := Components(t.Context(), g.Induced(nodes)); parts != 1 {
				t.Errorf("community %d of %v has %d parts", c, community, parts)
			}
		}
		if len(m) <= 8 {
			of++
			want := m.bestModularity()
			if q > want-1e-9 {
				best++
			}
			if q < want-0.1 {
				t.Errorf("modularity %v where %v can be had: %v", q, want, community)
			}
		}
	})
	if best*10 < of*9 {
		t.Errorf("the best modularity in %d of %d graphs only", best, of)
	}
}
