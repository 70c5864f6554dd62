package network

import (
	"context"
	"errors"
	"sync"
)

// Web is a graph to find paths in: Links appends to buffer the nodes that a node
// is linked to, in any order, repeats allowed (parallel statements are one link,
// rule 2), and answers it. Links run both ways: u is among those of v if v is
// among those of u. What a link is, and which count, is the caller's to say.
type Web struct {
	Nodes int
	Links func(buffer []int32, node int32) []int32
	// Pass, where given, tells whether a path may lead from a through b to c.
	Pass func(a, b, c int32) bool
}

// stop is the place of the first node that a path may not lead to, its length where
// it may lead to all.
func (w Web) stop(path []int32) int {
	for i := 2; i < len(path); i++ {
		if w.Pass != nil && !w.Pass(path[i-2], path[i-1], path[i]) {
			return i
		}
	}
	return len(path)
}

// Web is the graph as one to find paths in.
func (g *Graph) Web() Web {
	return Web{Nodes: g.Len(), Links: func(buffer []int32, v int32) []int32 { return append(buffer, g.Neighbours(v)...) }}
}

// errBudget says that a search looked at as many links as it may.
var errBudget = errors.New("network: the budget of links is spent")

// search finds shortest paths from both ends at once: the side with the smaller
// frontier takes a step, until the two meet (I. Pohl, Machine Intelligence 6,
// 127, 1971). Its memory, three bytes a node, is kept for the next question: what a
// search has touched it clears, so that a short path costs nothing that grows with
// the graph.
type search struct {
	Web
	ctx    context.Context
	budget int // links that may still be looked at
	sides  [2]side
	meet   []int32
	buffer []int32
	onPath []bool
}

// side holds how far nodes are from one end, plus 1; 0 where it is not known.
type side struct {
	distance []uint8
	nodes    []int32 // those reached, nearest first
	frontier int     // where the last level starts
	depth    int
}

// searches are kept with all their bytes 0.
var searches sync.Pool

func newSearch(ctx context.Context, web Web, budget int) *search {
	s, _ := searches.Get().(*search)
	if s == nil || len(s.onPath) < web.Nodes {
		s = &search{onPath: make([]bool, web.Nodes)}
		for i := range s.sides {
			s.sides[i].distance = make([]uint8, web.Nodes)
		}
	}
	s.Web, s.ctx, s.budget = web, ctx, budget
	return s
}

// done gives the memory back; the search has been reset.
func (s *search) done() {
	s.Web, s.ctx = Web{}, nil
	searches.Put(s)
}

// links are those of the node, counted. Whoever calls it again loses them.
func (s *search) links(v int32) ([]int32, error) {
	s.buffer = s.Links(s.buffer[:0], v)
	s.budget -= len(s.buffer) + 1
	if s.budget < 0 {
		return nil, errBudget
	}
	return s.buffer, s.ctx.Err()
}

// reach adds a node to a side, one step beyond its depth.
func (d *side) reach(v int32) {
	d.distance[v] = uint8(d.depth + 2)
	d.nodes = append(d.nodes, v)
}

// length is the number of links of a shortest path from one of the starts to the
// node, that uses no node in avoid; -1 where there is none of at most limit
// links. meet then holds the middle nodes of all shortest paths.
//
// Until reset, the sides stay as they are.
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

// first is, of the shortest paths that length found, the one whose nodes come
// first. It walks from the middle back to the
// start to mark the nodes on such paths, then forward by the least of them.
func (s *search) first(length int) ([]int32, error) {
	near, far := &s.sides[0], &s.sides[1]
	marked := s.meet
	for _, v := range marked {
		s.onPath[v] = true
	}
	defer func() {
		for _, v := range marked {
			s.onPath[v] = false
		}
	}()
	for at := 0; at < len(marked); at++ {
		v := marked[at]
		if near.distance[v] == 1 {
			continue
		}
		links, err := s.links(v)
		if err != nil {
			return nil, err
		}
		for _, u := range links {
			if near.distance[u] == near.distance[v]-1 && !s.onPath[u] {
				s.onPath[u] = true
				marked = append(marked, u)
			}
		}
	}
	s.meet = marked
	least := int32(-1)
	for _, v := range marked {
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

// reset forgets a search.
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
