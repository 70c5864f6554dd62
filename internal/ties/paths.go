package ties

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/network"
	"liaison/internal/snapshot"
)

// Hop is one link of a path: all statements that link the two, the best kind
// first. Forward tells whether the statements of Kind run the way of the path.
type Hop struct {
	From, To   Node
	Kind       collab.RelationKind
	Forward    bool
	Statements []collab.ID
}

// Paths are the shortest ways between two entities, of at most maxLength links, in
// order of length, then of the ids along them (rule 16). A thing lies on a way only
// between two whose times in it may overlap (rule 12). cut is 0, or the length from
// which on paths may be missing because budget links had been looked at.
func (t *Ties) Paths(ctx context.Context, from, to Node, maxLength, limit, budget int) (paths [][]Hop, cut int, err error) {
	if limit <= 0 {
		return nil, 0, nil
	}
	graph := network.PathGraph{Nodes: t.Len(), Links: t.links}
	if t.when.AsOf == nil {
		graph.Pass = t.pass
	}
	found, cut, err := network.Paths(ctx, graph, t.Rank(from), t.Rank(to), maxLength, limit, budget)
	if err != nil {
		return nil, 0, err
	}
	for _, ranks := range found {
		hops := []Hop{}
		for i := range len(ranks) - 1 {
			hops = append(hops, t.hop(t.ByRank(ranks[i]), t.ByRank(ranks[i+1])))
		}
		paths = append(paths, hops)
	}
	return paths, cut, nil
}

// links appends the ranks of those that the node of a rank is linked to by a tie.
func (t *Ties) links(buffer []int32, rank int32) []int32 {
	v := t.ByRank(rank)
	t.each(v, func(other Node, _ uint8, _ []int32, _ bool) {
		if other != v {
			buffer = append(buffer, t.Rank(other))
		}
	})
	return buffer
}

// each visits the links of a node that make ties or are made use of in one: to a
// shared thing or from it, a direct cooperation, a unit's place.
func (t *Ties) each(v Node, visit func(other Node, kind uint8, statements []int32, forward bool)) {
	t.groups(t.Out(v), to, func(other Node, kind uint8, list []int32) {
		if list = t.walkable(list, kind, v); len(list) > 0 {
			visit(other, kind, list, true)
		}
	})
	t.groups(t.In(v), from, func(other Node, kind uint8, list []int32) {
		if list = t.walkable(list, kind, other); len(list) > 0 {
			visit(other, kind, list, false)
		}
	})
}

func (t *Ties) walkable(list []int32, kind uint8, from Node) []int32 {
	if kind == partOf && t.KindIndex(from) == aUnit {
		return list // a place has no role
	}
	return t.withRole(list)
}

// pass tells whether a way may lead from a through b to c: where b is a thing that
// the two share, their times in it must be able to overlap.
func (t *Ties) pass(a, b, c int32) bool {
	thing := t.ByRank(b)
	mine, theirs := t.spansIn(thing, t.ByRank(a)), t.spansIn(thing, t.ByRank(c))
	return len(mine) == 0 || len(theirs) == 0 || overlap(mine, theirs)
}

// spansIn are the times of a party in a thing, none where it is no party of it, or
// linked to it otherwise too.
func (t *Ties) spansIn(thing, party Node) []collab.Span {
	var out []collab.Span
	links := 0
	t.between(party, thing, func(kind uint8, list []int32, forward bool) {
		start := thing
		if forward {
			start = party
		}
		if len(t.walkable(list, kind, start)) > 0 {
			links++
		}
	})
	t.in(party, thing, func(m membership) {
		out = t.spans(out, m)
		links--
	})
	if links > 0 {
		return nil
	}
	return out
}

// between visits the links in force between two nodes.
func (t *Ties) between(a, b Node, visit func(kind uint8, inForce []int32, forward bool)) {
	t.groups(t.toward(t.Out(a), to, b), to, func(_ Node, kind uint8, list []int32) { visit(kind, list, true) })
	t.groups(t.toward(t.In(a), from, b), from, func(_ Node, kind uint8, list []int32) { visit(kind, list, false) })
}

// toward is the part of the links around a node, which lie by their far end, that
// has the given one.
func (t *Ties) toward(list []int32, far func(*snapshot.Arc) Node, end Node) []int32 {
	lo, _ := slices.BinarySearchFunc(list, end, func(i int32, end Node) int { return cmp.Compare(far(t.Arc(i)), end) })
	hi := lo
	for hi < len(list) && far(t.Arc(list[hi])) == end {
		hi++
	}
	return list[lo:hi]
}

func (t *Ties) hop(a, b Node) Hop {
	h := Hop{From: a, To: b}
	best := uint8(255)
	var statements []int32
	t.between(a, b, func(kind uint8, list []int32, forward bool) {
		from := a
		if !forward {
			from = b
		}
		if list = t.walkable(list, kind, from); len(list) == 0 {
			return
		}
		statements = append(statements, list...)
		if kind < best {
			best, h.Kind, h.Forward = kind, collab.RelationKinds[kind], forward
		}
	})
	h.Statements = t.relationIDs(statements)
	return h
}
