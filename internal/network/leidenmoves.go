package network

import "math"

// move moves each node to the community where it adds most modularity, and looks
// again at its neighbours, until no node would move: for node v and community c,
// without v, the gain over being alone is, times W,
//
//	w(v,c) - s(v)·s(c)/2W
//
// A node that no community welcomes gets one of its own. community is changed in
// place; its numbers are below the number of nodes.
func (l *leiden) move(g *level, community []int32) error {
	n := g.len()
	strength, size := make([]float64, n), make([]int32, n)
	for v, c := range community {
		strength[c] += g.strength[v]
		size[c]++
	}
	var free []int32
	for c := range int32(n) {
		if size[c] == 0 {
			free = append(free, c)
		}
	}
	queue := l.shuffled(n) // a ring: a node is in it at most once
	waits := make([]bool, n)
	for v := range waits {
		waits[v] = true
	}
	for at, waiting := 0, n; waiting > 0; at = (at + 1) % n {
		if at%1024 == 0 && l.ctx.Err() != nil {
			return l.ctx.Err()
		}
		v := queue[at]
		waits[v] = false
		waiting--
		from, s := community[v], g.strength[v]
		l.gather(g, v, community)
		best, gain := from, l.to[from]-s*(strength[from]-s)/l.total
		least := s * 1e-12 // less is rounding, and could go round in circles
		for _, c := range l.near {
			if x := l.to[c] - s*strength[c]/l.total; c != from && x > gain+least {
				best, gain = c, x
			}
		}
		l.forget()
		if gain < -least && size[from] > 1 {
			best = free[len(free)-1]
			free = free[:len(free)-1]
		}
		if best == from {
			continue
		}
		community[v] = best
		strength[from] -= s
		strength[best] += s
		size[best]++
		if size[from]--; size[from] == 0 {
			strength[from] = 0
			free = append(free, from)
		}
		neighbours, _ := g.row(v)
		for _, u := range neighbours {
			if !waits[u] && community[u] != best {
				waits[u] = true
				queue[(at+waiting+1)%n] = u
				waiting++
			}
		}
	}
	return nil
}

// randomness is θ of the paper: how readily a node joins a part that gains less
// than the best one, in units of weight.
const randomness = 0.01

// refine splits each community into parts. All nodes start alone; one that is
// still alone, and tied well to the rest of its community, joins a part that is
// tied well to the rest too and where it gains, the more likely the more it
// gains: with a chance in proportion to exp(gain/θ).
func (l *leiden) refine(g *level, community []int32, count int) ([]int32, error) {
	n := g.len()
	whole := make([]float64, count) // strength of each community
	for v, c := range community {
		whole[c] += g.strength[v]
	}
	part, size := every(n), make([]int32, n)
	strength, outward := make([]float64, n), make([]float64, n) // of each part; outward: to the rest of its community
	for v := range int32(n) {
		size[v], strength[v] = 1, g.strength[v]
		targets, weights := g.row(v)
		for i, u := range targets {
			if community[u] == community[v] {
				outward[v] += weights[i]
			}
		}
	}
	well := func(p int32, whole float64) bool {
		return outward[p] >= strength[p]*(whole-strength[p])/l.total
	}
	var gains []float64
	for i, v := range l.shuffled(n) {
		if i%1024 == 0 && l.ctx.Err() != nil {
			return nil, l.ctx.Err()
		}
		c, s := community[v], g.strength[v]
		if part[v] != v || size[v] > 1 || !well(v, whole[c]) {
			continue
		}
		l.gather(g, v, part)
		// Gains below 0 are no choice; that of staying alone is 0.
		gains = gains[:0]
		most := 0.0
		for _, p := range l.near {
			gain := l.to[p] - s*strength[p]/l.total
			if gain < 0 || community[p] != c || !well(p, whole[c]) {
				gain = math.Inf(-1)
			}
			gains = append(gains, gain)
			most = max(most, gain)
		}
		if at := l.choose(gains, most); at >= 0 {
			p := l.near[at]
			part[v], size[v] = p, 0
			size[p]++
			strength[p] += s
			outward[p] += outward[v] - 2*l.to[p]
		}
		l.forget()
	}
	return part, nil
}

// choose draws an index by exp(gain/θ), -1 for the gain 0 of staying. Gains are
// taken from the largest down, so that no power overflows.
func (l *leiden) choose(gains []float64, most float64) int {
	sum := math.Exp(-most / randomness)
	for i, gain := range gains {
		gains[i] = math.Exp((gain - most) / randomness)
		sum += gains[i]
	}
	x := l.random.unit() * sum
	for i, chance := range gains {
		if x -= chance; x < 0 {
			return i
		}
	}
	return -1
}

// shuffled are the nodes 0..n-1 in random order (Fisher and Yates).
func (l *leiden) shuffled(n int) []int32 {
	order := every(n)
	for i := n - 1; i > 0; i-- {
		j := l.random.below(i + 1)
		order[i], order[j] = order[j], order[i]
	}
	return order
}
