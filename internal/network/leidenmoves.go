package network

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
	queue := l.random.shuffled(every(n)) // a ring: a node is in it at most once
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
		least := s * 1e-12 // a smaller gain is a rounding error, and moves by it might never end
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
