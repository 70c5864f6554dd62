package network

import (
	"context"
	"math/bits"
	"math/rand/v2"
	"slices"
)

// Betweenness returns for each node how many pairs of other nodes it lies between: the
// sum over unordered pairs s, t of the share of their shortest paths that run through
// the node. All links count 1, whatever they weigh, and nothing is normalised. (L. C.
// Freeman, Sociometry 40, 35, 1977; the algorithm is that of U. Brandes, J. Math.
// Sociol. 25, 163, 2001: one search for each source, O(n·m) in all.)
//
// If sources are given, only paths from these to all nodes count, halved all the same,
// as igraph's betweenness(sources=) does; a source given twice counts twice.
// EstimateBetweenness returns values that compare with exact ones.
func Betweenness(ctx context.Context, g *Graph, sources []int32) ([]float64, error) {
	n := g.Len()
	if sources == nil {
		sources = every(n)
	}
	h, order, place, err := g.byDegree(ctx)
	if err != nil {
		return nil, err
	}
	from := make([]int32, len(sources))
	for i, v := range sources {
		from[i] = place[v]
	}
	// Each of a fixed number of strands has sums of its own, so that the sums add up in
	// the same order however many goroutines there are.
	const strands = 4
	jobs, bounds := blocks(len(sources), lanes)
	sums := make([][]float64, min(strands, jobs))
	err = parallel(ctx, len(sums), func() func(int) {
		b := newBrandes(ctx, h)
		return func(strand int) {
			sums[strand] = make([]float64, n)
			for job := strand; job < jobs && ctx.Err() == nil; job += strands {
				lo, hi := bounds(job)
				b.addDependencies(from[lo:hi], sums[strand])
			}
		}
	})
	if err != nil {
		return nil, err
	}
	out := make([]float64, n)
	for _, sum := range sums {
		for i, v := range order {
			out[v] += sum[i] / 2 // each pair was met from both ends
		}
	}
	return out, nil
}

// EstimateBetweenness estimates Betweenness from k sources, which the seed draws as
// Sample does: the part of their paths, multiplied by n/k, so that values have the size
// of exact ones and are right on average over seeds. (U. Brandes, C. Pich, Int. J.
// Bifurc. Chaos 17, 2303, 2007.) With k of n or more the values are exact.
func EstimateBetweenness(ctx context.Context, g *Graph, k int, seed uint64) ([]float64, error) {
	sources := Sample(g, k, seed)
	out, err := Betweenness(ctx, g, sources)
	if err != nil {
		return nil, err
	}
	for v := range out {
		out[v] *= float64(g.Len()) / float64(len(sources))
	}
	return out, nil
}

// Sample draws k of the nodes by a seed, each with the same chance, in ascending order.
// It returns all nodes if there are no more.
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

// source is a stream of random numbers that a seed fixes for ever: the algorithm of
// rand.PCG is specified, while what math/rand makes of it may change.
type source struct{ *rand.PCG }

func newSource(seed uint64) source { return source{rand.NewPCG(seed, 0)} }

// below returns a number from 0 to n-1. For n far below 2^64 the distribution is as good
// as even.
func (s source) below(n int) int {
	high, _ := bits.Mul64(s.Uint64(), uint64(n))
	return int(high)
}

// unit returns a number from 0 up to, but not including, 1.
func (s source) unit() float64 { return float64(s.Uint64()>>11) / (1 << 53) }
