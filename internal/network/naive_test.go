package network

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// This file answers the same questions in the slow and obvious way, on a matrix of
// weights.

type matrix [][]float64

// randomGraph returns a graph and its matrix. New is given isolated nodes, parallel links
// and loops; the matrix has what should be left of them.
func randomGraph(random *rand.Rand) (*Graph, matrix) {
	n := 1 + random.IntN(14)
	m := make(matrix, n)
	for v := range m {
		m[v] = make([]float64, n)
	}
	var links []Link
	for range random.IntN(3 * n) {
		l := Link{int32(random.IntN(n)), int32(random.IntN(n)), float64(1 + random.IntN(4))}
		links = append(links, l)
		if l.A != l.B {
			m[l.A][l.B] += l.Weight
			m[l.B][l.A] += l.Weight
		}
	}
	return New(n, links), m
}

func forRandomGraphs(t *testing.T, check func(t *testing.T, g *Graph, m matrix, random *rand.Rand)) {
	t.Helper()
	for seed := range uint64(300) {
		random := rand.New(rand.NewPCG(seed, 1))
		g, m := randomGraph(random)
		if check(t, g, m, random); t.Failed() {
			t.Fatalf("with seed %d: %v", seed, g)
		}
	}
}

// distances returns all distances by Floyd and Warshall, +Inf where there is no path.
func (m matrix) distances() matrix {
	d := make(matrix, len(m))
	for a := range m {
		d[a] = make([]float64, len(m))
		for b := range m {
			switch {
			case a == b:
			case m[a][b] > 0:
				d[a][b] = 1
			default:
				d[a][b] = math.Inf(1)
			}
		}
	}
	for k := range m {
		for a := range m {
			for b := range m {
				d[a][b] = min(d[a][b], d[a][k]+d[k][b])
			}
		}
	}
	return d
}

// paths returns all simple paths of at most limit links, in the order of rule 16.
func (m matrix) paths(from, to int32, limit int) (all [][]int32) {
	var walk func(path []int32)
	walk = func(path []int32) {
		last := path[len(path)-1]
		if last == to {
			all = append(all, slices.Clone(path))
			return
		}
		for u := range m {
			if m[last][u] > 0 && len(path) <= limit && !slices.Contains(path, int32(u)) {
				walk(append(path, int32(u)))
			}
		}
	}
	walk([]int32{from})
	slices.SortFunc(all, func(a, b []int32) int { return cmp.Or(cmp.Compare(len(a), len(b)), slices.Compare(a, b)) })
	return all
}

// pageRank computes PageRank by the power method, as its definition reads.
func (m matrix) pageRank() []float64 {
	n := float64(len(m))
	x := make([]float64, len(m))
	for range 500 {
		next, dangling := make([]float64, len(m)), 0.0
		for u := range m {
			s := sum(m[u])
			if s == 0 {
				dangling += x[u]
			}
			for v := range m {
				if m[u][v] > 0 {
					next[v] += damping * x[u] * m[u][v] / s
				}
			}
		}
		for v := range next {
			next[v] += (1-damping)/n + damping*dangling/n
		}
		x = next
	}
	return x
}

// betweenness computes betweenness by its definition: the share of shortest paths through
// a node.
func (m matrix) betweenness(sources []int32) []float64 {
	d, n := m.distances(), len(m)
	count := make(matrix, n) // of shortest paths
	for s := range m {
		count[s] = make([]float64, n)
		count[s][s] = 1
		for length := 1.0; length < float64(n); length++ {
			for v := range m {
				for u := range m {
					if d[s][v] == length && m[u][v] > 0 && d[s][u] == length-1 {
						count[s][v] += count[s][u]
					}
				}
			}
		}
	}
	out := make([]float64, n)
	for _, s := range sources {
		for t := range m {
			for v := range m {
				if v != int(s) && v != t && t != int(s) && !math.IsInf(d[s][t], 1) && d[s][v]+d[v][t] == d[s][t] {
					out[v] += count[s][v] * count[v][t] / count[s][t] / 2
				}
			}
		}
	}
	return out
}

func (m matrix) closeness() []float64 {
	out := make([]float64, len(m))
	for v, row := range m.distances() {
		reached, total := 0.0, 0.0
		for u, d := range row {
			if u != v && !math.IsInf(d, 1) {
				reached++
				total += d
			}
		}
		if reached > 0 {
			out[v] = reached / total * reached / float64(len(m)-1)
		}
	}
	return out
}

// modularity returns the sum over the pairs in one community, Σ (A - ss'/2W)/2W.
func (m matrix) modularity(community []int32) (q float64) {
	total := 0.0
	for v := range m {
		total += sum(m[v])
	}
	if total == 0 {
		return 0
	}
	for a := range m {
		for b := range m {
			if community[a] == community[b] {
				q += (m[a][b] - sum(m[a])*sum(m[b])/total) / total
			}
		}
	}
	return q
}

// bestModularity returns the best modularity of all partitions, for up to some nine
// nodes.
func (m matrix) bestModularity() float64 {
	best := math.Inf(-1)
	community := make([]int32, len(m))
	var try func(v int, used int32)
	try = func(v int, used int32) {
		if v == len(m) {
			best = max(best, m.modularity(community))
			return
		}
		for c := range used + 1 {
			community[v] = c
			try(v+1, max(used, c+1))
		}
	}
	try(0, 0)
	return best
}

func sum(list []float64) (total float64) {
	for _, x := range list {
		total += x
	}
	return total
}

func near(t *testing.T, what string, got, want []float64, within float64) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: %d values, want %d", what, len(got), len(want))
		return
	}
	for i := range want {
		if !(math.Abs(got[i]-want[i]) <= within) {
			t.Errorf("%s of %d is %v, want %v", what, i, got[i], want[i])
			return
		}
	}
}
