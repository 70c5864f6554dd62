package network

import (
	"context"
	"math/bits"
)

// Closeness is, for each of the nodes (nil for all), the inverse of its mean
// distance to the others that it reaches, times the share of all others that it
// reaches, so that a node of a small component is not close to the network:
//
//	C(v) = (r-1)/(n-1) · (r-1)/Σ d(v,u)
//
// with r nodes in v's component; 0 for a node without links. (S. Wasserman, K.
// Faust, Social Network Analysis, 1994, p. 201.)
//
// 64 searches run as one, a bit each, since they soon see the same nodes (M. Then
// et al., Proc. VLDB 8, 449, 2014).
func Closeness(ctx context.Context, g *Graph, nodes []int32) ([]float64, error) {
	n := g.Len()
	if nodes == nil {
		nodes = every(n)
	}
	out := make([]float64, len(nodes))
	jobs, bounds := blocks(len(nodes), 64)
	err := parallel(ctx, jobs, func() func(int) {
		s := &wave{Graph: g, seen: make([]uint64, n), front: make([]uint64, n), next: make([]uint64, n)}
		return func(job int) {
			lo, hi := bounds(job)
			reached, total := s.run(ctx, nodes[lo:hi])
			for i := range hi - lo {
				if others := float64(reached[i]); others > 0 {
					out[lo+i] = others / float64(n-1) * others / float64(total[i])
				}
			}
		}
	})
	return out, err
}

// wave is the scratch memory of 64 searches that run as one: bit i of each word belongs to
// search i.
type wave struct {
	*Graph
	seen, front, next []uint64
}

// run searches from the sources, and returns for each of them how many other nodes it
// reached and the sum of their distances.
func (s *wave) run(ctx context.Context, from []int32) (reached, total [64]int64) {
	clear(s.seen)
	clear(s.front)
	for i, v := range from {
		s.front[v] |= 1 << i
		s.seen[v] |= 1 << i
	}
	for distance, more := int64(1), true; more && ctx.Err() == nil; distance++ {
		more = false
		clear(s.next)
		for v, bits := range s.front {
			if bits == 0 {
				continue
			}
			for _, u := range s.Neighbours(int32(v)) {
				s.next[u] |= bits
			}
		}
		for v, reach := range s.next {
			fresh := reach &^ s.seen[v]
			s.next[v] = fresh
			s.seen[v] |= fresh
			for ; fresh != 0; fresh &= fresh - 1 {
				i := bits.TrailingZeros64(fresh)
				reached[i]++
				total[i] += distance
				more = true
			}
		}
		s.front, s.next = s.next, s.front
	}
	return reached, total
}
