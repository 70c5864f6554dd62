package network

import (
	"context"
	"math/bits"
	"math/rand/v2"
	"slices"
)

// Betweenness is, for each node, how many pairs of other nodes it lies between:
// the sum over unordered pairs s, t of the share of their shortest paths that
// run through it. Links count 1 whatever they weigh, and nothing is normalised.
// (L. C. Freeman, Sociometry 40, 35, 1977; U. Brandes, J. Math. Sociol. 25, 163,
// 2001, whose algorithm this is: one search a source, O(n·m) in all.)
//
// Where sources are given, only paths from these to all nodes count, halved all
// the same, as igraph's betweenness(sources=) does; n/len(sources) times that
// estimates the whole (U. Brandes, C. Pich, Int. J. Bifurc. Chaos 17, 2303, 2007).
func Betweenness(ctx context.Context, g *Graph, sources []int32) ([]float64, error) {
	n := g.Len()
	if sources == nil {
		sources = every(n)
	}
	// Sums are kept apart in a fixed number of lanes, so that they add up in one
	// order however many goroutines there are.
	const lanes = 4
	sums := make([][]float64, min(lanes, len(sources)))
	err := parallel(ctx, len(sums), func() func(int) {
		b := &brandes{Graph: g, level: make([]uint8, n), paths: make([]float64, n), share: make([]float64, n), order: make([]int32, 0, n)}
		return func(lane int) {
			sums[lane] = make([]float64, n)
			for i := lane; i < len(sources) && ctx.Err() == nil; i += lanes {
				b.from(sources[i], sums[lane])
			}
		}
	})
	if err != nil {
		return nil, err
	}
	out := make([]float64, n)
	for _, sum := range sums {
		for v := range out {
			out[v] += sum[v] / 2 // each pair was met from both ends
		}
	}
	return out, nil
}

// Sample draws k of the nodes, each as likely, by a seed; all where there are
// no more. Ascending.
func Sample(g *Graph, k int, seed uint64) []int32 {
	nodes, random := every(g.Len()), newSource(seed)
	k = min(k, len(nodes))
	for i := range k {
		j := i + random.below(len(nodes)-i)
		nodes[i], nodes[j] = nodes[j], nodes[i]
	}
	slices.Sort(nodes[:k])
	return nodes[:k]
}

func every(n int) []int32 {
	nodes := make([]int32, n)
	for v := range nodes {
		nodes[v] = int32(v)
	}
	return nodes
}

// brandes is the scratch memory of searches.
type brandes struct {
	*Graph
	order []int32   // the nodes reached, nearest first
	level []uint8   // 1 + distance mod 3, since neighbours differ by at most 1; 0 where not reached
	paths []float64 // σ: the number of shortest paths from the source
	share []float64 // (1+δ)/σ, δ being what the source depends on the node
	// The neighbours one step further away, of each node in order, and where
	// they end: at most 4 bytes a link, which saves the way back most of its work.
	beyond []int32
	ends   []int32
}

// from adds what the source depends on each node: δ(v) = σ(v)·Σ (1+δ(u))/σ(u)
// over the neighbours u that are one step further away.
func (b *brandes) from(source int32, sum []float64) {
	b.order, b.beyond, b.ends = append(b.order[:0], source), b.beyond[:0], b.ends[:0]
	b.level[source], b.paths[source] = 1, 1
	for at := 0; at < len(b.order); at++ {
		v := b.order[at]
		next := b.level[v]%3 + 1
		for _, u := range b.further(v, next) {
			if b.level[u] == 0 {
				b.level[u] = next
				b.order = append(b.order, u)
			}
			b.paths[u] += b.paths[v]
		}
		b.ends = append(b.ends, int32(len(b.beyond)))
	}
	for i := len(b.order) - 1; i > 0; i-- {
		v, depends := b.order[i], 0.0
		for _, u := range b.beyond[b.ends[i-1]:b.ends[i]] {
			depends += b.share[u]
		}
		depends *= b.paths[v]
		sum[v] += depends
		b.share[v] = (1 + depends) / b.paths[v]
	}
	for _, v := range b.order {
		b.level[v], b.paths[v] = 0, 0
	}
}

// further appends to beyond the neighbours that are not reached yet or of the
// next level. It writes down each and keeps what fits by adding 1 or 0: a branch
// would be guessed wrong every few times, and that is where the time goes.
func (b *brandes) further(v int32, next uint8) []int32 {
	row, start, n := b.Neighbours(v), len(b.beyond), 0
	keep := [4]int{0: 1}
	keep[next] = 1
	b.beyond = slices.Grow(b.beyond, len(row))
	out := b.beyond[start : start+len(row)]
	for _, u := range row {
		out[n] = u
		n += keep[b.level[u]&3]
	}
	b.beyond = b.beyond[:start+n]
	return out[:n]
}

// source is a stream of random numbers that a seed fixes for ever: rand.PCG is
// specified, while what math/rand makes of it may change.
type source struct{ *rand.PCG }

func newSource(seed uint64) source { return source{rand.NewPCG(seed, 0)} }

// below is a number from 0 to n-1; for n far below 2^64 as good as even.
func (s source) below(n int) int {
	high, _ := bits.Mul64(s.Uint64(), uint64(n))
	return int(high)
}

// unit is a number from 0 up to 1.
func (s source) unit() float64 { return float64(s.Uint64()>>11) / (1 << 53) }
