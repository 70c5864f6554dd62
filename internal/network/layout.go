package network

import (
	"context"
	"math"
)

// Point is a place in the plane.
type Point struct{ X, Y float64 }

// Layout places the nodes so that linked ones lie near each other and groups lie apart,
// by ForceAtlas2 (M. Jacomy et al., PLoS ONE 9, e98679, 2014). Nodes repel each other by
// (k(a)+1)(k(b)+1)·kr/distance, where k is the degree; links attract by weight times
// distance; every node is drawn to the middle by (k+1)·kg. Each node moves along its
// force, more slowly the more it swings.
//
// Each component is laid out alone, and the smaller components stand around the largest
// as near as they can, so that nodes without links neither press into the others nor
// drift away from them. The mean of all places is at 0, 0.
//
// Nodes in old keep their places, so that a network that grows does not jump before its
// reader. The other nodes of their components start beside the neighbours that they have
// there, or at a place drawn by the seed; new components stand around.
func Layout(ctx context.Context, g *Graph, seed uint64, old map[int32]Point) ([]Point, error) {
	of, count, err := Components(ctx, g)
	if err != nil || g.Len() == 0 {
		return []Point{}, err
	}
	// Group 0 is what holds old nodes, else the largest component.
	if len(old) > 0 {
		known := make([]bool, count)
		for v := range old {
			known[of[v]] = true
		}
		for v, c := range of {
			if of[v] = c + 1; known[c] {
				of[v] = 0
			}
		}
		count++
	}
	// A start is drawn for every node, so that it does not depend on the other nodes.
	start, random := make([]Point, g.Len()), newSource(seed)
	for v := range start {
		start[v] = Point{random.unit() - 0.5, random.unit() - 0.5}
	}
	at := make([]Point, g.Len())
	starts, members := bucket(of, count)
	place := make([]int32, g.Len()) // within the group
	for i, v := range members {
		place[v] = int32(i) - starts[of[v]]
	}
	var groups [][]int32
	for c := range count {
		if nodes := members[starts[c]:starts[c+1]]; len(nodes) > 0 {
			groups = append(groups, nodes)
			if err := layGroup(ctx, g, nodes, place, start, old, at); err != nil {
				return nil, err
			}
		}
	}
	pack(at, groups)
	if len(old) == 0 {
		centre(at, every(len(at)))
	}
	return at, ctx.Err()
}

// layGroup places the nodes of a group that has no links to other groups.
func layGroup(ctx context.Context, g *Graph, nodes, place []int32, start []Point, old map[int32]Point, at []Point) error {
	if len(nodes) == 1 {
		at[nodes[0]] = old[nodes[0]]
		return ctx.Err()
	}
	part, first, fixed := &Graph{Offsets: make([]int32, 1, len(nodes)+1)}, make([]Point, len(nodes)), map[int32]Point{}
	for i, v := range nodes {
		targets, weights := g.Row(v)
		for _, u := range targets {
			part.Targets = append(part.Targets, place[u])
		}
		part.Weights = append(part.Weights, weights...)
		part.Offsets = append(part.Offsets, int32(len(part.Targets)))
		first[i] = start[v]
		if p, ok := old[v]; ok {
			fixed[int32(i)] = p
		}
	}
	l := newLayout(part, first, fixed)
	for range rounds {
		if err := l.round(ctx); err != nil {
			return err
		}
	}
	for i, v := range nodes {
		at[v] = l.at[i]
	}
	return nil
}

// The constants of the paper: kr, kg, θ of Barnes and Hut, τ (how much swinging
// to allow), ks and its bound. rounds is where 2,000 nodes have come to rest.
const (
	repulsion = 2.0
	gravity   = 1.0
	tolerance = 1.0
	slowness  = 0.1
	farthest  = 10.0
	rounds    = 200
)

type layout struct {
	*Graph
	at            []Point
	fixed         []bool
	mass          []float64
	force, before []Point
	speed         float64
	tree          tree
}

// newLayout starts from points within a square of side 1.
func newLayout(g *Graph, start []Point, old map[int32]Point) *layout {
	n := g.Len()
	l := &layout{Graph: g, at: make([]Point, n), fixed: make([]bool, n), mass: make([]float64, n), force: make([]Point, n), before: make([]Point, n)}
	width := 10 * math.Sqrt(float64(n))
	for v := range l.at {
		l.mass[v] = float64(g.Degree(int32(v))) + 1
		l.at[v] = Point{width * start[v].X, width * start[v].Y}
	}
	for v, p := range old {
		l.at[v], l.fixed[v] = p, true
	}
	for v := range l.at {
		if l.fixed[v] {
			continue
		}
		var sum Point
		known := 0.0
		for _, u := range g.Neighbours(int32(v)) {
			if l.fixed[u] {
				sum.X, sum.Y, known = sum.X+l.at[u].X, sum.Y+l.at[u].Y, known+1
			}
		}
		if known > 0 { // a tenth of the spread keeps them from falling on one spot
			l.at[v] = Point{sum.X/known + l.at[v].X/10, sum.Y/known + l.at[v].Y/10}
		}
	}
	return l
}

// round computes the forces and takes one step.
func (l *layout) round(ctx context.Context) error {
	l.force, l.before = l.before, l.force
	l.tree.build(l.at, l.mass)
	jobs, bounds := blocks(len(l.at), 256)
	err := parallel(ctx, jobs, func() func(int) {
		return func(job int) {
			lo, hi := bounds(job)
			for v := lo; v < hi; v++ {
				l.force[v] = l.forceOn(int32(v))
			}
		}
	})
	if err != nil {
		return err
	}
	swinging, traction := 0.0, 0.0
	for v, f := range l.force {
		if !l.fixed[v] {
			b := l.before[v]
			swinging += l.mass[v] * math.Hypot(f.X-b.X, f.Y-b.Y)
			traction += l.mass[v] * math.Hypot(f.X+b.X, f.Y+b.Y) / 2
		}
	}
	if swinging == 0 {
		return nil
	}
	// The speed of all may rise by half a round, and fall at once.
	speed := tolerance * traction / swinging
	if l.speed > 0 {
		speed = min(speed, 1.5*l.speed)
	}
	l.speed = speed
	for v, f := range l.force {
		size := math.Hypot(f.X, f.Y)
		if l.fixed[v] || size == 0 {
			continue
		}
		b := l.before[v]
		swing := math.Hypot(f.X-b.X, f.Y-b.Y)
		own := min(slowness*speed/(1+speed*math.Sqrt(swing)), farthest/size)
		l.at[v].X += own * f.X
		l.at[v].Y += own * f.Y
	}
	return nil
}

func (l *layout) forceOn(v int32) Point {
	at, mass := l.at[v], l.mass[v]
	f := l.tree.push(at)
	f.X, f.Y = repulsion*mass*f.X, repulsion*mass*f.Y
	targets, weights := l.Row(v)
	for i, u := range targets {
		f.X += weights[i] * (l.at[u].X - at.X)
		f.Y += weights[i] * (l.at[u].Y - at.Y)
	}
	if d := math.Hypot(at.X, at.Y); d > 0 {
		f.X -= gravity * mass * at.X / d
		f.Y -= gravity * mass * at.Y / d
	}
	return f
}
