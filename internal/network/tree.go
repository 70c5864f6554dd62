package network

import "math"

// openness is θ of Barnes and Hut: a square whose side is less than θ times its distance
// acts as one body at its centre of mass (J. Barnes, P. Hut, Nature 324, 446, 1986).
const openness = 1.2

// tree is a quadtree. Its squares are in depth-first order: each is followed by the
// squares within it, up to the index skip.
type tree struct {
	squares []square
	order   []int32
	at      []Point
	mass    []float64
}

type square struct {
	centre     Point
	mass, side float64
	skip       int32
}

// build makes the tree of the given bodies, in the memory of the last tree.
func (t *tree) build(at []Point, mass []float64) {
	t.squares, t.at, t.mass = t.squares[:0], at, mass
	if len(at) == 0 {
		return
	}
	if len(t.order) != len(at) {
		t.order = every(len(at))
	}
	low, high := at[0], at[0]
	for _, p := range at {
		low = Point{min(low.X, p.X), min(low.Y, p.Y)}
		high = Point{max(high.X, p.X), max(high.Y, p.Y)}
	}
	t.add(t.order, low, max(high.X-low.X, high.Y-low.Y), 0)
}

// add appends the square of the nodes and the squares within it. Nodes at the same place
// cannot be divided; the limit of depth ends that.
func (t *tree) add(nodes []int32, low Point, side float64, depth int) {
	var s square
	for _, v := range nodes {
		m, p := t.mass[v], t.at[v]
		s.mass += m
		s.centre.X += m * p.X
		s.centre.Y += m * p.Y
	}
	s.centre.X /= s.mass
	s.centre.Y /= s.mass
	index, divide := len(t.squares), len(nodes) > 1 && depth < 40
	if !divide { // to the bit, so that a node does not push itself off a rounding error
		s.centre = t.at[nodes[0]]
	}
	t.squares = append(t.squares, s)
	if divide {
		t.squares[index].side = side
		half := side / 2
		middle := Point{low.X + half, low.Y + half}
		below, above := t.split(nodes, func(p Point) bool { return p.Y < middle.Y })
		for i, row := range [][]int32{below, above} {
			y := low.Y + float64(i)*half
			left, right := t.split(row, func(p Point) bool { return p.X < middle.X })
			if len(left) > 0 {
				t.add(left, Point{low.X, y}, half, depth+1)
			}
			if len(right) > 0 {
				t.add(right, Point{middle.X, y}, half, depth+1)
			}
		}
	}
	t.squares[index].skip = int32(len(t.squares))
}

// split moves the nodes for which first holds to the front, and returns both parts.
func (t *tree) split(nodes []int32, first func(Point) bool) (yes, no []int32) {
	i := 0
	for j, v := range nodes {
		if first(t.at[v]) {
			nodes[i], nodes[j] = v, nodes[i]
			i++
		}
	}
	return nodes[:i], nodes[i:]
}

// push returns the sum over all bodies of mass·(at-body)/distance². A body at the very
// place adds nothing.
func (t *tree) push(at Point) (f Point) {
	for i := 0; i < len(t.squares); {
		s := &t.squares[i]
		x, y := at.X-s.centre.X, at.Y-s.centre.Y
		d2 := x*x + y*y
		if s.side*s.side >= openness*openness*d2 && s.side > 0 {
			i++
			continue
		}
		if d2 > 0 && !math.IsInf(1/d2, 0) {
			f.X += s.mass * x / d2
			f.Y += s.mass * y / d2
		}
		i = int(s.skip)
	}
	return f
}
