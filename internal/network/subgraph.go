package network

import (
	"context"
	"slices"
)

// Induced returns the graph of the given nodes and the links between them. The nodes
// must be ascending, each once; node i of the result is nodes[i].
func (g *Graph) Induced(nodes []int32) *Graph {
	place := make([]int32, g.Len()) // 1 + index in nodes
	for i, v := range nodes {
		place[v] = int32(i) + 1
	}
	out := &Graph{Offsets: make([]int32, 1, len(nodes)+1)}
	for _, v := range nodes {
		targets, weights := g.Row(v)
		for i, u := range targets {
			if at := place[u]; at > 0 {
				out.Targets, out.Weights = append(out.Targets, at-1), append(out.Weights, weights[i])
			}
		}
		out.Offsets = append(out.Offsets, int32(len(out.Targets)))
	}
	return out
}

// byDegree returns the graph without weights and with its nodes in descending order of
// degree, ties by index: node i of the result is order[i] of g, and v of g is place[v]
// of the result. Most links lead to few nodes, which then lie side by side in memory:
// searches over a graph that is larger than the caches take half the time.
func (g *Graph) byDegree(ctx context.Context) (h *Graph, order, place []int32, err error) {
	degree := make([]int32, g.Len())
	most := int32(0)
	for v := range degree {
		degree[v] = int32(g.Degree(int32(v)))
		most = max(most, degree[v])
	}
	for v := range degree {
		degree[v] = most - degree[v]
	}
	_, order = bucket(degree, int(most)+1)
	place = make([]int32, g.Len())
	h = &Graph{Offsets: make([]int32, g.Len()+1), Targets: make([]int32, len(g.Targets))}
	for i, v := range order {
		place[v] = int32(i)
		h.Offsets[i+1] = h.Offsets[i] + int32(g.Degree(v))
	}
	// Written from the other end of each link, rows come out in order.
	next := slices.Clone(h.Offsets)
	for i, v := range order {
		if i%1024 == 0 && ctx.Err() != nil {
			return nil, nil, nil, ctx.Err()
		}
		for _, u := range g.Neighbours(v) {
			p := place[u]
			h.Targets[next[p]] = int32(i)
			next[p]++
		}
	}
	return h, order, place, nil
}

// AtLeast returns the graph without the links that weigh less. Every node stays.
func (g *Graph) AtLeast(weight float64) *Graph {
	return g.filter(func(_, _ int32, w float64) bool { return w >= weight })
}

// Filter returns the graph with the links that pass, which must not depend on the order
// of the two ends. Every node stays.
func (g *Graph) Filter(pass func(a, b int32) bool) *Graph {
	return g.filter(func(a, b int32, _ float64) bool { return pass(a, b) })
}

func (g *Graph) filter(pass func(a, b int32, weight float64) bool) *Graph {
	out := &Graph{Offsets: make([]int32, 1, len(g.Offsets)+1)}
	for v := range int32(g.Len()) {
		targets, weights := g.Row(v)
		for i, u := range targets {
			if pass(v, u, weights[i]) {
				out.Targets, out.Weights = append(out.Targets, u), append(out.Weights, weights[i])
			}
		}
		out.Offsets = append(out.Offsets, int32(len(out.Targets)))
	}
	return out
}

// Within returns the nodes at most depth links from one of the given ones, these
// included, ascending: with Induced, their ego network. It stops at the first level
// that ends with more than limit nodes, and cut is then true; 0 means no limit.
func (g *Graph) Within(ctx context.Context, focus []int32, depth, limit int) (nodes []int32, cut bool, err error) {
	seen := make([]bool, g.Len())
	reach := func(v int32) {
		if !seen[v] {
			seen[v] = true
			nodes = append(nodes, v)
		}
	}
	for _, v := range focus {
		reach(v)
	}
	level := 0
	for range depth {
		end := len(nodes)
		for ; level < end; level++ {
			if level%1024 == 0 && ctx.Err() != nil {
				return nil, false, ctx.Err()
			}
			for _, u := range g.Neighbours(nodes[level]) {
				reach(u)
			}
		}
		if limit > 0 && len(nodes) > limit {
			cut = true
			break
		}
	}
	slices.Sort(nodes)
	return nodes, cut, nil
}
