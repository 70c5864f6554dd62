package network

import (
	"cmp"
	"context"
	"slices"
)

// Graph is an undirected weighted graph without loops or parallel links, in compressed
// sparse rows (CSR). Node v is linked to Targets[Offsets[v]:Offsets[v+1]], in ascending
// order, with the weights beside them, all above 0. Each link is in the rows of both its
// ends.
//
// Weights are float64, because a FRACTIONAL weight must equal to the bit the one that a
// list of partners shows: with less precision, links would move over the threshold of
// minWeight. Indices are int32, which makes 16 bytes for each link rather than 32; 2^30
// links are more than memory holds.
//
// A graph is read-only once it is made. The zero value has no nodes.
type Graph struct {
	Offsets []int32
	Targets []int32
	Weights []float64
}

// Link is one undirected link of a graph that New makes.
type Link struct {
	A, B   int32
	Weight float64
}

// New makes a graph of n nodes. It drops links from a node to itself (an institution is
// never its own partner, rule 14) and links with a weight of 0 or less. The weights of
// parallel links add up in the order given.
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

// halves are rows, one after the other, that list each link only at the end with the
// lower index.
type halves struct {
	targets []int32
	weights []float64
}

// mirror completes rows to those of a graph. above has the number of targets of each
// row; the parts follow each other.
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

// Len returns the number of nodes.
func (g *Graph) Len() int { return max(0, len(g.Offsets)-1) }

// Links returns the number of links, each counted once.
func (g *Graph) Links() int { return len(g.Targets) / 2 }

// Neighbours returns the nodes that v is linked to, ascending.
func (g *Graph) Neighbours(v int32) []int32 { return g.Targets[g.Offsets[v]:g.Offsets[v+1]] }

// Row returns the neighbours of v with the weight of each link.
func (g *Graph) Row(v int32) ([]int32, []float64) {
	lo, hi := g.Offsets[v], g.Offsets[v+1]
	return g.Targets[lo:hi:hi], g.Weights[lo:hi:hi]
}

// Weight returns the weight of the link between two nodes, 0 if there is none.
func (g *Graph) Weight(a, b int32) float64 {
	targets, weights := g.Row(a)
	if i, ok := slices.BinarySearch(targets, b); ok {
		return weights[i]
	}
	return 0
}

// Degree returns the number of neighbours of v.
func (g *Graph) Degree(v int32) int { return int(g.Offsets[v+1] - g.Offsets[v]) }

// Strength returns the sum of the weights of the links of v.
func (g *Graph) Strength(v int32) (sum float64) {
	_, weights := g.Row(v)
	for _, w := range weights {
		sum += w
	}
	return sum
}

// strengths returns the strength of each node, and their sum: twice the weight of all
// links.
func (g *Graph) strengths() (of []float64, total float64) {
	of = make([]float64, g.Len())
	for v := range of {
		of[v] = g.Strength(int32(v))
		total += of[v]
	}
	return of, total
}

// Density returns the share of pairs of nodes that are linked, 2m/(n(n-1)); 0 if there
// is no pair.
func (g *Graph) Density() float64 {
	if n := float64(g.Len()); n > 1 {
		return 2 * float64(g.Links()) / (n * (n - 1))
	}
	return 0
}
