package network

import "context"

// lanes is how many searches for betweenness run side by side. Their numbers of one node
// fill a cache line, so that a link costs one access to distant memory for all of them.
const lanes = 8

// brandes is the scratch memory of such searches. All of it is 0 between two searches.
type brandes struct {
	*Graph
	ctx context.Context
	// paths is σ, the number of shortest paths from the source to the node; on the way
	// back it is (1+δ)/σ, where δ is the dependency of the source on the node. shown has
	// the same numbers for the nodes of one level only, and in has the lanes of these.
	paths, shown [][lanes]float64
	in           []uint8
	seen         []uint8 // the lanes that have reached the node
	levels       [][]visit
	queue        []int32 // the nodes that the next level may have
	queued       []bool
	open         []int32 // among them all linked nodes that some lane has not reached; nil until needed
	openLinks    int     // the links of all nodes that some lane has not reached
	near         []int32 // room for one row
}

// visit is a node with the lanes that reach it at one distance.
type visit struct {
	node  int32
	lanes uint8
}

func newBrandes(ctx context.Context, g *Graph) *brandes {
	n, most := g.Len(), 0
	for v := range int32(n) {
		most = max(most, g.Degree(v))
	}
	return &brandes{
		Graph: g, ctx: ctx, paths: make([][lanes]float64, n), shown: make([][lanes]float64, n),
		in: make([]uint8, n), seen: make([]uint8, n), queued: make([]bool, n), near: make([]int32, most),
	}
}

// addDependencies adds to sum[v], for each node v, the dependencies δ(v) of the sources, one
// for each lane, on v: δ(v) = σ(v)·Σ (1+δ(u))/σ(u) over the neighbours u of v that are one
// step further away from the source. If the context ends, it stops half-way, and the scratch
// memory must not be used again.
func (b *brandes) addDependencies(sources []int32, sum []float64) {
	all := uint8(1<<len(sources) - 1)
	b.open, b.openLinks = nil, len(b.Targets)
	level := b.another(0)
	for lane, v := range sources {
		b.paths[v][lane] = 1
		b.seen[v] |= 1 << lane
		level = append(level, visit{v, 1 << lane})
	}
	depth := 0
	for ; len(level) > 0 && b.ctx.Err() == nil; depth++ {
		b.levels[depth] = level
		b.show(level)
		b.enqueue(level, all)
		level = b.nextVisits(b.another(depth+1), all)
		b.hide(b.levels[depth])
	}
	for i := depth - 1; i >= 0 && b.ctx.Err() == nil; i-- {
		b.accumulate(b.levels[i], sum, i == 0)
		if i+1 < depth {
			b.hide(b.levels[i+1])
		}
		b.show(b.levels[i])
	}
	b.hide(b.levels[0])
	for _, level := range b.levels[:depth] {
		for _, at := range level {
			b.paths[at.node], b.seen[at.node] = [lanes]float64{}, 0
		}
	}
}

// another returns an empty list for a level, in the memory of the last search.
func (b *brandes) another(depth int) []visit {
	if depth == len(b.levels) {
		b.levels = append(b.levels, nil)
	}
	return b.levels[depth][:0]
}

func (b *brandes) show(level []visit) {
	for _, at := range level {
		from, to := &b.paths[at.node], &b.shown[at.node]
		for lane := range lanes {
			if at.lanes>>lane&1 != 0 {
				to[lane] = from[lane]
			}
		}
		b.in[at.node] |= at.lanes
	}
}

func (b *brandes) hide(level []visit) {
	for _, at := range level {
		b.shown[at.node], b.in[at.node] = [lanes]float64{}, 0
	}
}

// enqueue lists the nodes that some lane may reach from the level shown: those
// linked to it or, where these are likely to be most of them, all not reached yet
// (S. Beamer, K. Asanović, D. Patterson, Proc. SC 2012).
func (b *brandes) enqueue(level []visit, all uint8) {
	b.queue = b.queue[:0]
	links := 0
	for _, at := range level {
		links += b.Degree(at.node)
	}
	if 4*links > b.openLinks {
		if b.open == nil {
			b.open = make([]int32, 0, b.Len())
			for v := range int32(b.Len()) {
				if b.Degree(v) > 0 {
					b.open = append(b.open, v)
				}
			}
		}
		for _, v := range b.open {
			if b.seen[v] != all {
				b.queue = append(b.queue, v)
			}
		}
		b.open = append(b.open[:0], b.queue...)
		return
	}
	for _, at := range level {
		for _, u := range b.Neighbours(at.node) {
			if at.lanes&^b.seen[u] != 0 && !b.queued[u] {
				b.queued[u] = true
				b.queue = append(b.queue, u)
			}
		}
	}
}

// nextVisits appends the visits of the next level.
func (b *brandes) nextVisits(level []visit, all uint8) []visit {
	for i, v := range b.queue {
		if i%1024 == 0 && b.ctx.Err() != nil {
			break
		}
		b.queued[v] = false
		got, paths := b.gather(v, all&^b.seen[v])
		if got == 0 {
			continue
		}
		for lane := range lanes {
			if got>>lane&1 != 0 {
				b.paths[v][lane] = paths[lane]
			}
		}
		if b.seen[v] |= got; b.seen[v] == all {
			b.openLinks -= b.Degree(v)
		}
		level = append(level, visit{v, got})
	}
	return level
}

// accumulate adds the dependencies of the sources on the nodes of a level, except on the
// sources themselves. The level after it must be shown.
func (b *brandes) accumulate(level []visit, sum []float64, sources bool) {
	for i, at := range level {
		if i%1024 == 0 && b.ctx.Err() != nil {
			return
		}
		_, shares := b.gather(at.node, at.lanes)
		paths, total := &b.paths[at.node], 0.0
		for lane := range lanes {
			if at.lanes>>lane&1 != 0 {
				depends := paths[lane] * shares[lane]
				paths[lane] = (1 + depends) / paths[lane]
				total += depends
			}
		}
		if !sources {
			sum[at.node] += total
		}
	}
}

// gather adds up the shown numbers of v's neighbours for each lane in want, and returns in
// got the lanes of want in which some neighbour is shown. The sums of other lanes have no
// meaning. The list of shown neighbours is filled without a branch, by advancing its length
// by 1 or 0: most of the time would go into branches that the processor predicts wrongly.
// There are eight variables, because the compiler keeps no array in registers.
func (b *brandes) gather(v int32, want uint8) (got uint8, sums [lanes]float64) {
	row, n := b.Neighbours(v), 0
	near := b.near[:len(row)]
	for _, u := range row {
		in := b.in[u] & want
		got |= in
		near[n] = u
		n += int((in | -in) >> 7) // 1 unless in is 0
	}
	var s0, s1, s2, s3, s4, s5, s6, s7 float64
	for _, u := range near[:n] {
		x := &b.shown[u]
		s0, s1, s2, s3 = s0+x[0], s1+x[1], s2+x[2], s3+x[3]
		s4, s5, s6, s7 = s4+x[4], s5+x[5], s6+x[6], s7+x[7]
	}
	return got, [lanes]float64{s0, s1, s2, s3, s4, s5, s6, s7}
}
