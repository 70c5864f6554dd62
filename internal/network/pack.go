package network

import "math"

// pack moves all groups but the first, each as a whole, into rings around the first
// group, so that the circles around groups touch neither each other nor the first.
// Groups are in order of size, so that those in one ring are about equally large.
func pack(at []Point, groups [][]int32) {
	middle := mean(at, groups[0])
	inner := reach(at, groups[0], middle)
	// The room around each: 2 is about where repulsion leaves a pair.
	gap := max(2, inner/40)
	inner += gap / 2
	ring, angle := 0.0, 0.0 // half the width of the ring, and where its free part begins
	for _, nodes := range groups[1:] {
		centre(at, nodes)
		radius := reach(at, nodes, Point{}) + gap/2
		ring = max(ring, radius)
		// Half the angle under which the middle sees the circle, half a ring off.
		half := math.Asin(min(1, radius/(inner+ring)))
		if angle > 0 && angle+2*half > 2*math.Pi+1e-9 {
			inner += 2 * ring
			ring, angle = radius, 0
			half = math.Asin(min(1, radius/(inner+ring)))
		}
		// Shifted by the width of the ring, so that rings do not begin on one line.
		turn := angle + half + inner
		x, y := (inner+ring)*math.Cos(turn), (inner+ring)*math.Sin(turn)
		for _, v := range nodes {
			at[v] = Point{middle.X + at[v].X + x, middle.Y + at[v].Y + y}
		}
		angle += 2 * half
	}
}

func mean(at []Point, nodes []int32) (middle Point) {
	for _, v := range nodes {
		middle.X, middle.Y = middle.X+at[v].X, middle.Y+at[v].Y
	}
	n := float64(len(nodes))
	return Point{middle.X / n, middle.Y / n}
}

// centre moves the nodes so that the mean of their places is at 0, 0.
func centre(at []Point, nodes []int32) {
	middle := mean(at, nodes)
	for _, v := range nodes {
		at[v].X -= middle.X
		at[v].Y -= middle.Y
	}
}

// reach returns the distance between a place and the furthest of the nodes.
func reach(at []Point, nodes []int32, from Point) (furthest float64) {
	for _, v := range nodes {
		furthest = max(furthest, math.Hypot(at[v].X-from.X, at[v].Y-from.Y))
	}
	return furthest
}
