package network

import "math/bits"

// rows computes rows of a projection with dense accumulators, as F. G. Gustavson's
// algorithm (ACM Trans. Math. Softw. 4, 250, 1978) does for A·Aᵀ. Only what lies above
// the diagonal is computed.
type rows struct {
	*projector
	count  []int32   // of each node: the number of things shared, of those with the share at hand
	group  []int32   // the nodes whose count is not 0
	weight []float64 // of each node: the weight of the things with larger shares
	// One bit for each node found, and one for each word that has any bit set. Reading
	// them in order takes a fifth of the time that sorting the nodes would.
	found, words []uint64
	out          halves
}

func newRows(p *projector) *rows {
	n := p.Nodes
	return &rows{projector: p, count: make([]int32, n), weight: make([]float64, n), found: make([]uint64, n/64+1), words: make([]uint64, n/4096+1)}
}

// row appends the links of v to nodes above it, and returns how many they are.
//
// A weight is summed as n/share from the largest share on, and not as n times 1/share,
// so that it equals the weight that collab.TieGraph computes to the bit.
func (r *rows) row(v int32) int32 {
	share, mixed := int32(1), false
	for _, at := range r.places[r.starts[v]:r.starts[v+1]] {
		if s := r.share[at.thing]; s != share {
			for _, u := range r.group {
				r.weight[u] += float64(r.count[u]) / float64(share)
				r.count[u] = 0
			}
			mixed = mixed || len(r.group) > 0
			r.group, share = r.group[:0], s
		}
		r.countThing(v, at)
	}
	r.group = r.group[:0]
	before := len(r.out.targets)
	for i, some := range r.words {
		for ; some != 0; some &= some - 1 {
			word := i*64 + bits.TrailingZeros64(some)
			for set := r.found[word]; set != 0; set &= set - 1 {
				u := word*64 + bits.TrailingZeros64(set)
				r.out.targets = append(r.out.targets, int32(u))
				weight := float64(r.count[u]) / float64(share)
				if mixed { // else weight is all 0, and a look at it costs as much as the rest
					weight += r.weight[u]
					r.weight[u] = 0
				}
				r.out.weights = append(r.out.weights, weight)
				r.count[u] = 0
			}
			r.found[word] = 0
		}
		r.words[i] = 0
	}
	return int32(len(r.out.targets) - before)
}

func (r *rows) hit(u int32) {
	if r.count[u] == 0 {
		r.group = append(r.group, u)
		r.found[u/64] |= 1 << (u % 64)
		r.words[u/4096] |= 1 << (u / 64 % 64)
	}
	r.count[u]++
}

// countThing counts a thing for the nodes after v that share it with v.
func (r *rows) countThing(v int32, at place) {
	end := r.Offsets[at.thing+1]
	if r.Spans == nil {
		last := v
		for _, u := range r.Members[at.entry+1 : end] {
			if u != last {
				r.hit(u)
			}
			last = u
		}
		return
	}
	first := at.entry
	for first < end && r.Members[first] == v {
		first++
	}
	mine := r.Spans[at.entry:first]
	for e := first; e < end; {
		u, hit := r.Members[e], false
		for ; e < end && r.Members[e] == u; e++ {
			for _, span := range mine {
				hit = hit || span.Overlaps(r.Spans[e])
			}
		}
		if hit {
			r.hit(u)
		}
	}
}
