package network

import (
	"context"
	"slices"
)

// Leiden returns communities of high modularity (resolution 1, weighted), each of them
// connected, and their modularity. Communities are numbered by size, the largest first,
// then by smallest node; equal seeds give equal communities.
//
// (V. A. Traag, L. Waltman, N. J. van Eck, Sci. Rep. 9, 5233, 2019.) Each level moves
// nodes between communities while that gains modularity, splits each community into
// well-connected parts, and continues with the parts as nodes, until no community has
// two of them. A round starts from the communities of the round before. Two rounds are
// what the programs of the authors and of igraph run by default; further rounds gain in
// the fourth digit.
func Leiden(ctx context.Context, g *Graph, seed uint64) (community []int32, modularity float64, err error) {
	const rounds = 2
	n := g.Len()
	base := &level{offsets: g.Offsets, targets: g.Targets, weights: g.Weights}
	l := &leiden{ctx: ctx, random: newSource(seed), gathered: newGathered(n)}
	base.strength, l.total = g.strengths()
	community = every(n)
	for range rounds {
		if community, err = l.round(base, community); err != nil {
			return nil, 0, err
		}
	}
	community, err = connected(ctx, g, community)
	if err != nil {
		return nil, 0, err
	}
	return community, Modularity(g, community), nil
}

// level is a graph whose nodes stand for parts of the original graph. It has no loops:
// the weight within a part is in its strength, which is all that a move needs to know of
// it.
type level struct {
	offsets  []int32
	targets  []int32
	weights  []float64
	strength []float64
}

func (g *level) row(v int32) ([]int32, []float64) {
	lo, hi := g.offsets[v], g.offsets[v+1]
	return g.targets[lo:hi:hi], g.weights[lo:hi:hi]
}

func (g *level) len() int { return len(g.strength) }

// leiden is what all levels share.
type leiden struct {
	ctx    context.Context
	random source
	total  float64 // 2W: the sum of all strengths
	*gathered
}

// gathered holds, while a node is looked at, the weight of its links to each group, and
// the groups for which the weight is not 0.
type gathered struct {
	to   []float64
	near []int32
}

func newGathered(n int) *gathered { return &gathered{to: make([]float64, n)} }

// round returns better communities, numbered without gaps but in no order.
func (l *leiden) round(base *level, community []int32) ([]int32, error) {
	g, of := base, every(base.len()) // of: the node of g that a node of base is in
	for {
		if err := l.move(g, community); err != nil {
			return nil, err
		}
		count := compact(community)
		if count == g.len() {
			break
		}
		part, err := l.refine(g, community, count)
		if err != nil {
			return nil, err
		}
		parts := compact(part)
		if parts == g.len() {
			// Nothing holds together well enough: go on with whole communities.
			part, parts = community, count
		}
		above := make([]int32, parts)
		for v, p := range part {
			above[p] = community[v]
		}
		for v := range of {
			of[v] = part[of[v]]
		}
		if g, err = l.aggregate(g, part, parts); err != nil {
			return nil, err
		}
		community = above
	}
	for v := range of {
		of[v] = community[of[v]]
	}
	return of, nil
}

// aggregate returns the graph of the parts, with the weight between them.
func (l *leiden) aggregate(g *level, part []int32, parts int) (*level, error) {
	starts, members := bucket(part, parts)
	out := &level{offsets: make([]int32, parts+1), strength: make([]float64, parts)}
	jobs, bounds := blocks(parts, 256)
	rows := make([]halves, jobs)
	err := parallel(l.ctx, jobs, func() func(int) {
		to := newGathered(parts)
		return func(job int) {
			lo, hi := bounds(job)
			for p := int32(lo); p < int32(hi); p++ {
				for _, v := range members[starts[p]:starts[p+1]] {
					out.strength[p] += g.strength[v]
					to.gather(g, v, part)
				}
				for _, q := range to.near {
					if q != p {
						rows[job].targets, rows[job].weights = append(rows[job].targets, q), append(rows[job].weights, to.to[q])
						out.offsets[p+1]++
					}
				}
				to.forget()
			}
		}
	})
	for _, r := range rows {
		out.targets, out.weights = append(out.targets, r.targets...), append(out.weights, r.weights...)
	}
	for p := range parts {
		out.offsets[p+1] += out.offsets[p]
	}
	return out, err
}

// gather adds the weight of v's links to each group.
func (t *gathered) gather(g *level, v int32, group []int32) {
	targets, weights := g.row(v)
	for i, u := range targets {
		t.add(group[u], weights[i])
	}
}

func (t *gathered) add(group int32, weight float64) {
	if t.to[group] == 0 {
		t.near = append(t.near, group)
	}
	t.to[group] += weight
}

func (t *gathered) forget() {
	for _, c := range t.near {
		t.to[c] = 0
	}
	t.near = t.near[:0]
}

// bucket lists the nodes of each group, ascending.
func bucket(group []int32, count int) (starts, members []int32) {
	starts, members = make([]int32, count+1), make([]int32, len(group))
	for _, c := range group {
		starts[c+1]++
	}
	for c := range count {
		starts[c+1] += starts[c]
	}
	next := slices.Clone(starts)
	for v, c := range group {
		members[next[c]] = int32(v)
		next[c]++
	}
	return starts, members
}

// compact renumbers groups in order of their first node, without gaps, and returns how
// many there are.
func compact(group []int32) (count int) {
	number := make([]int32, len(group)) // 1 + new number
	for v, c := range group {
		if number[c] == 0 {
			count++
			number[c] = int32(count)
		}
		group[v] = number[c] - 1
	}
	return count
}

// connected splits communities whose nodes are connected only through other communities,
// which raises the modularity, and numbers the result.
func connected(ctx context.Context, g *Graph, community []int32) ([]int32, error) {
	within := &Graph{Offsets: make([]int32, 1, len(g.Offsets)+1), Targets: make([]int32, 0, len(g.Targets))}
	for v, c := range community {
		if v%1024 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		for _, u := range g.Neighbours(int32(v)) {
			if community[u] == c {
				within.Targets = append(within.Targets, u)
			}
		}
		within.Offsets = append(within.Offsets, int32(len(within.Targets)))
	}
	of, _, err := Components(ctx, within)
	return of, err
}
