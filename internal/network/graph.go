package network

import (
	"cmp"
	"context"
	"slices"
)

// Graph is an undirected weighted graph without loops or parallel links. Node v
// is linked to Targets[Offsets[v]:Offsets[v+1]], ascending, with the weights
// beside them, all above 0; each link stands in the rows of both its ends.
//
// Weights are float64 because a weight by FRACTIONAL must be, to the bit, the
// one that a list of partners shows; a half as wide would move links over the
// threshold of minWeight. Indices are int32: 16 bytes a link rather than 32,
// and 2^30 links are more than memory holds.
//
// A graph is read-only once made, and the zero value has no nodes.
type Graph struct {
	Offsets []int32
	Targets []int32
	Weights []float64
}

// Link is one undirected link of a graph to be made.
type Link struct {
	A, B   int32
	Weight float64
}

// New makes a graph of n nodes. Links from a node to itself are dropped (an
// institution is never its own partner, rule 14), as are weights of 0 or less;
// the weights of parallel links add up, in the order given.
func New(n int, links []Link) *Graph {
	sorted := make([]Link, 0, len(links))
	for _, l := range links {
		if l.A != l.B && l.Weight > 0 {
			sorted = append(sorted, Link{min(l.A, l.B), max(l.A, l.B), l.Weight})
		}
	}
	slices.SortStableFunc(sorted, func(a, b Link) int {
		return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
	})
	above := make([]int32, n)
	var half halves
	for i, l := range sorted {
		if i > 0 && l.A == sorted[i-1].A && l.B == sorted[i-1].B {
			half.weights[len(half.weights)-1] += l.Weight
			continue
		}
		half.targets, half.weights = append(half.targets, l.B), append(half.weights, l.Weight)
		above[l.A]++
	}
	g, _ := mirror(context.Background(), above, []halves{half})
	return g
}

// halves are rows that list of each link only the end with the higher index,
// one row after the other.
type halves struct {
	targets []int32
	weights []float64
}

// mirror completes the rows, of which above says how many targets each lists. The
// parts follow each other.
func mirror(ctx context.Context, above []int32, parts []halves) (*Graph, error) {
	n := len(above)
	g := &Graph{Offsets: make([]int32, n+1)}
	for v, k := range above {
		g.Offsets[v+1] += k
	}
	for _, p := range parts {
		for _, u := range p.targets {
			g.Offsets[u+1]++
		}
	}
	for v := range n {
		g.Offsets[v+1] += g.Offsets[v]
	}
	g.Targets, g.Weights = make([]int32, g.Offsets[n]), make([]float64, g.Offsets[n])
	// Rows come in ascending order, so what lies below a node is written in order.
	// It is written for some nodes at a time, whose rows the caches hold.
	next := slices.Clone(g.Offsets)
	jobs, bounds := blocks(n, 1<<16)
	err := parallel(ctx, jobs, func() func(int) {
		return func(job int) {
			lo, hi := bounds(job)
			v := 0
			for _, p := range parts {
				for at := 0; at < len(p.targets) && v < hi; v++ {
					targets, weights := p.targets[at:at+int(above[v])], p.weights[at:at+int(above[v])]
					at += len(targets)
					if v >= lo {
						tail := g.Offsets[v+1] - above[v]
						copy(g.Targets[tail:], targets)
						copy(g.Weights[tail:], weights)
					}
					i, _ := slices.BinarySearch(targets, int32(lo))
					for ; i < len(targets) && int(targets[i]) < hi; i++ {
						u := targets[i]
						g.Targets[next[u]], g.Weights[next[u]] = int32(v), weights[i]
						next[u]++
					}
				}
				if v >= hi || ctx.Err() != nil {
					return
				}
			}
		}
	})
	return g, err
}

// Len is the number of nodes.
func (g *Graph) Len() int { return max(0, len(g.Offsets)-1) }

// Links is the number of links, each counted once.
func (g *Graph) Links() int { return len(g.Targets) / 2 }

// Neighbours are the nodes that v is linked to, ascending.
func (g *Graph) Neighbours(v int32) []int32 { return g.Targets[g.Offsets[v]:g.Offsets[v+1]] }

// Row is Neighbours with the weight of each link.
func (g *Graph) Row(v int32) ([]int32, []float64) {
	lo, hi := g.Offsets[v], g.Offsets[v+1]
	return g.Targets[lo:hi:hi], g.Weights[lo:hi:hi]
}

// Weight is the weight of the link between two nodes, 0 where there is none.
func (g *Graph) Weight(a, b int32) float64 {
	targets, weights := g.Row(a)
	if i, ok := slices.BinarySearch(targets, b); ok {
		return weights[i]
	}
	return 0
}

// Degree is the number of nodes that v is linked to.
func (g *Graph) Degree(v int32) int { return int(g.Offsets[v+1] - g.Offsets[v]) }

// Strength is the sum of the weights of v's links.
func (g *Graph) Strength(v int32) (sum float64) {
	_, weights := g.Row(v)
	for _, w := range weights {
		sum += w
	}
	return sum
}

// strengths are those of all nodes, and their sum: twice the weight of all links.
func (g *Graph) strengths() (of []float64, total float64) {
	of = make([]float64, g.Len())
	for v := range of {
		of[v] = g.Strength(int32(v))
		total += of[v]
	}
	return of, total
}

// Density is the share of pairs of nodes that are linked, 2m/(n(n-1)); 0 where
// there is no pair.
func (g *Graph) Density() float64 {
	if n := float64(g.Len()); n > 1 {
		return 2 * float64(g.Links()) / (n * (n - 1))
	}
	return 0
}
