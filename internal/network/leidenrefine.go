package network

import (
	"math"
	"math/rand/v2"
)

// randomness is θ of the paper: how readily a node joins a part that gains less than the
// best one, in units of weight.
const randomness = 0.01

// refine splits each community into parts, several communities at once, each with random
// numbers of its own.
func (l *leiden) refine(g *level, community []int32, count int) ([]int32, error) {
	n := g.len()
	starts, members := bucket(community, count)
	r := &refinement{
		leiden: l, level: g, community: community, part: every(n), size: make([]int32, n),
		inside: make([]float64, n), outward: make([]float64, n),
	}
	seed := l.random.Uint64()
	err := parallel(l.ctx, count, func() func(int) {
		to := newGathered(n)
		return func(job int) {
			if nodes := members[starts[job]:starts[job+1]]; len(nodes) > 1 {
				r.split(nodes, to, source{rand.NewPCG(seed, uint64(job))})
			}
		}
	})
	return r.part, err
}

// refinement holds the number of nodes of each part, its strength, and its weight to the
// rest of its community. The number of a part is that of one of its nodes, so that
// communities share no memory.
type refinement struct {
	*leiden
	*level
	community, part, size []int32
	inside, outward       []float64
}

// split splits one community. All nodes start alone. A node that is still alone and well
// connected to the rest of its community joins a part that is well connected too and
// where it gains modularity, with a chance in proportion to exp(gain/θ).
func (r *refinement) split(nodes []int32, near *gathered, random source) {
	c, whole := r.community[nodes[0]], 0.0
	for _, v := range nodes {
		r.size[v], r.inside[v] = 1, r.strength[v]
		whole += r.strength[v]
		targets, weights := r.row(v)
		for i, u := range targets {
			if r.community[u] == c {
				r.outward[v] += weights[i]
			}
		}
	}
	well := func(p int32) bool {
		return r.outward[p] >= r.inside[p]*(whole-r.inside[p])/r.total
	}
	var gains []float64
	for i, v := range random.shuffled(nodes) {
		if i%1024 == 0 && r.ctx.Err() != nil {
			return
		}
		s := r.strength[v]
		if r.part[v] != v || r.size[v] > 1 || !well(v) {
			continue
		}
		targets, weights := r.row(v)
		for i, u := range targets {
			if r.community[u] == c {
				near.add(r.part[u], weights[i])
			}
		}
		// A part that would lose modularity is not chosen; staying alone gains 0.
		gains = gains[:0]
		most := 0.0
		for _, p := range near.near {
			gain := near.to[p] - s*r.inside[p]/r.total
			if gain < 0 || !well(p) {
				gain = math.Inf(-1)
			}
			gains = append(gains, gain)
			most = max(most, gain)
		}
		if at := random.choose(gains, most); at >= 0 {
			p := near.near[at]
			r.part[v], r.size[v] = p, 0
			r.size[p]++
			r.inside[p] += s
			r.outward[p] += r.outward[v] - 2*near.to[p]
		}
		near.forget()
	}
}

// choose draws an index with a chance in proportion to exp(gain/θ), or -1, whose gain is
// 0, for staying alone. Gains are taken relative to the largest, so that no power
// overflows.
func (s source) choose(gains []float64, most float64) int {
	sum := math.Exp(-most / randomness)
	for i, gain := range gains {
		gains[i] = math.Exp((gain - most) / randomness)
		sum += gains[i]
	}
	x := s.unit() * sum
	for i, chance := range gains {
		if x -= chance; x < 0 {
			return i
		}
	}
	return -1
}

// shuffled brings the nodes into a random order (Fisher and Yates) and returns them.
func (s source) shuffled(nodes []int32) []int32 {
	for i := len(nodes) - 1; i > 0; i-- {
		j := s.below(i + 1)
		nodes[i], nodes[j] = nodes[j], nodes[i]
	}
	return nodes
}
