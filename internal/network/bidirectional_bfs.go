package network

import (
	"context"
	"errors"
	"slices"
	"sync"
)

// PathGraph is an undirected graph as path searches see it. Links appends the
// neighbours of a node to buffer and returns it, in any order; a neighbour may appear
// more than once, since parallel statements are one link (rule 2). Links must be
// symmetric: u is a neighbour of v if and only if v is a neighbour of u. The caller
// decides what a link is and which links count.
type PathGraph struct {
	Nodes int
	Links func(buffer []int32, node int32) []int32
	// Key tells graphs apart: searches in graphs of one Key, which must have the same links,
	// may remember the neighbours of nodes from one search to the next. 0 forgets them.
	Key int64
	// Pass reports whether a path may lead from a through b to c; nil allows all.
	Pass func(a, b, c int32) bool
}

// firstBlocked returns the index of the first node of a path that Pass does not
// allow, or the length of the path if Pass allows all of them.
func (w PathGraph) firstBlocked(path []int32) int {
	for i := 2; i < len(path); i++ {
		if w.Pass != nil && !w.Pass(path[i-2], path[i-1], path[i]) {
			return i
		}
	}
	return len(path)
}

// PathGraph returns the graph in the form that path searches take.
func (g *Graph) PathGraph() PathGraph {
	return PathGraph{Nodes: g.Len(), Links: func(buffer []int32, v int32) []int32 { return append(buffer, g.Neighbours(v)...) }}
}

// errBudget is the error of a search that has looked at as many links as it may.
var errBudget = errors.New("network: the budget of links is spent")

// search is a bidirectional breadth-first search: the side with the smaller frontier
// takes a step, until the two sides meet (I. Pohl, Machine Intelligence 6, 127, 1971).
// Its memory, seven bytes for each node, is pooled. A search clears only what it has
// set, so the cost of a short path does not grow with the graph.
//
// Neighbours are remembered, since a search for several paths asks for those of the same
// nodes again and again, and so do searches in one graph.
type search struct {
	PathGraph
	ctx    context.Context
	budget int // links that may still be looked at
	sides  [2]side
	meet   []int32 // the nodes where the two sides met
	onPath []bool  // of each node: whether it lies on a shortest path, while first runs

	of         int64   // the Key of the graph whose neighbours are remembered
	known      []int32 // of each node: 1 + the index of its list; 0 if none is remembered
	lists      []remembered
	neighbours []int32 // of all lists, one after the other
	buffer     []int32 // the neighbours of the last node that was not remembered
}

// remembered is the list neighbours[from:to] of a node's neighbours.
type remembered struct{ node, from, to int32 }

// rememberMost is how many neighbours a search remembers, but for those of its last list.
const rememberMost = 1 << 20

// side is the half of a search that starts from one end.
type side struct {
	distance []uint8 // of each node: 1 + its distance from the end; 0 if not reached
	nodes    []int32 // the nodes reached, nearest first
	frontier int     // the index in nodes where the last level starts
	depth    int     // the distance of that level
}

// searches pools searches whose distances and marks are all 0.
var searches sync.Pool

func newSearch(ctx context.Context, graph PathGraph, budget int) *search {
	s, _ := searches.Get().(*search)
	if s == nil || len(s.onPath) < graph.Nodes {
		s = &search{onPath: make([]bool, graph.Nodes), known: make([]int32, graph.Nodes)}
		for i := range s.sides {
			s.sides[i].distance = make([]uint8, graph.Nodes)
		}
	}
	if s.of != graph.Key {
		s.forget()
	}
	s.PathGraph, s.ctx, s.budget, s.of = graph, ctx, budget, graph.Key
	return s
}

// done returns the memory to the pool. The search must have been reset.
func (s *search) done() {
	if s.of == 0 {
		s.forget()
	}
	s.PathGraph, s.ctx = PathGraph{}, nil
	searches.Put(s)
}

// forget drops the neighbours that are remembered.
func (s *search) forget() {
	for _, l := range s.lists {
		s.known[l.node] = 0
	}
	s.lists, s.neighbours = s.lists[:0], s.neighbours[:0]
}

// links returns the neighbours of the node and charges them to the budget. The list must
// not be changed, and the next call may overwrite it.
func (s *search) links(v int32) ([]int32, error) {
	list := s.neighboursOf(v)
	s.budget -= len(list) + 1
	if s.budget < 0 {
		return nil, errBudget
	}
	return list, s.ctx.Err()
}

func (s *search) neighboursOf(v int32) []int32 {
	if i := s.known[v]; i > 0 {
		l := s.lists[i-1]
		return s.neighbours[l.from:l.to]
	}
	s.buffer = s.Links(s.buffer[:0], v)
	if from := len(s.neighbours); from < rememberMost {
		s.neighbours = append(s.neighbours, s.buffer...)
		s.lists = append(s.lists, remembered{v, int32(from), int32(len(s.neighbours))})
		s.known[v] = int32(len(s.lists))
	}
	return s.buffer
}

// reach adds a node to the side, one step beyond its depth.
func (d *side) reach(v int32) {
	d.distance[v] = uint8(d.depth + 2)
	d.nodes = append(d.nodes, v)
}

// length returns the number of links of a shortest path from one of the starts to the
// node to that uses no node in avoid, or -1 if there is none of at most limit links.
// Afterwards meet holds the middle nodes of all shortest paths, and the sides keep
// their distances until reset.
func (s *search) length(starts []int32, to int32, avoid []int32, limit int) (int, error) {
	const avoided = 255
	for i := range s.sides {
		d := &s.sides[i]
		for _, v := range avoid {
			d.distance[v] = avoided
		}
		d.depth, d.frontier = -1, 0
	}
	s.meet = s.meet[:0]
	near, far := &s.sides[0], &s.sides[1]
	for _, v := range starts {
		if near.distance[v] == 0 {
			near.reach(v)
		}
	}
	far.reach(to)
	near.depth, far.depth = 0, 0
	if near.distance[to] == 1 {
		s.meet = append(s.meet, to)
		return 0, nil
	}
	for near.depth+far.depth < limit {
		d, other := near, far
		if len(far.nodes)-far.frontier < len(near.nodes)-near.frontier {
			d, other = far, near
		}
		end := len(d.nodes)
		if d.frontier == end {
			return -1, nil
		}
		for ; d.frontier < end; d.frontier++ {
			links, err := s.links(d.nodes[d.frontier])
			if err != nil {
				return -1, err
			}
			for _, u := range links {
				if d.distance[u] != 0 {
					continue
				}
				d.reach(u)
				if other.distance[u] != 0 {
					s.meet = append(s.meet, u)
				}
			}
		}
		if d.depth++; len(s.meet) > 0 {
			return near.depth + far.depth, nil
		}
	}
	return -1, nil
}

// first returns the least, by the nodes along it, of the shortest paths that length
// found: it marks the nodes on such paths and then walks from the least start over the
// least fitting node of each level.
func (s *search) first(length int) ([]int32, error) {
	near, far := &s.sides[0], &s.sides[1]
	err := s.markNearHalf()
	defer func() {
		for _, v := range s.meet {
			s.onPath[v] = false
		}
	}()
	if err != nil {
		return nil, err
	}
	least := int32(-1)
	for _, v := range s.meet {
		if near.distance[v] == 1 && (least < 0 || v < least) {
			least = v
		}
	}
	path := append(make([]int32, 0, length+1), least)
	for step := 1; step <= length; step++ {
		links, err := s.links(path[step-1])
		if err != nil {
			return nil, err
		}
		least = -1
		for _, u := range links {
			fits := int(far.distance[u]) == length-step+1
			if step <= near.depth {
				fits = s.onPath[u] && int(near.distance[u]) == step+1
			}
			if fits && (least < 0 || u < least) {
				least = u
			}
		}
		path = append(path, least)
	}
	return path, nil
}

// markNearHalf marks the nodes on shortest paths between the starts and the middle, and
// appends them to meet. It looks again at the nodes whose neighbours the search has
// followed, the farthest first: such a node is on a path if a neighbour one step farther is.
func (s *search) markNearHalf() error {
	near := &s.sides[0]
	for _, v := range s.meet {
		s.onPath[v] = true
	}
	for _, v := range slices.Backward(near.nodes[:near.frontier]) {
		links, err := s.links(v)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(links, func(u int32) bool { return s.onPath[u] && near.distance[u] == near.distance[v]+1 }) {
			s.onPath[v] = true
			s.meet = append(s.meet, v)
		}
	}
	return nil
}

// reset clears what the last search has set, and the marks of the nodes in avoid.
func (s *search) reset(avoid []int32) {
	for i := range s.sides {
		d := &s.sides[i]
		for _, v := range d.nodes {
			d.distance[v] = 0
		}
		for _, v := range avoid {
			d.distance[v] = 0
		}
		d.nodes = d.nodes[:0]
	}
}
