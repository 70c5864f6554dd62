package ties

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/network"
)

// NodeHop is one step of a path: all statements that link the two. Kind is the first of
// their kinds in the order of collab.RelationKinds, and Forward tells whether the
// statements of that kind run from From to To.
type NodeHop struct {
	From, To   Node
	Kind       collab.RelationKind
	Forward    bool
	Statements []collab.ID
}

// Paths returns the shortest paths between two entities, at most limit of them and of at
// most maxLength links, in order of length, then of the ids along them (rule 16). A path
// leads through a thing only between two parties whose times in it may overlap (rule
// 12). cut is 0, or the length from which on paths may be missing because budget links
// had been looked at.
func (t *Ties) Paths(ctx context.Context, from, to Node, maxLength, limit, budget int) (paths [][]NodeHop, cut int, err error) {
	if limit <= 0 {
		return nil, 0, nil
	}
	graph := network.PathGraph{Nodes: t.Len(), Links: t.neighbours, Key: t.key}
	if t.when.AsOf == nil {
		graph.Pass = t.mayPass
	}
	found, cut, err := network.Paths(ctx, graph, t.Rank(from), t.Rank(to), maxLength, limit, budget)
	if err != nil {
		return nil, 0, err
	}
	for _, ranks := range found {
		hops := []NodeHop{}
		for i := range len(ranks) - 1 {
			hops = append(hops, t.hop(t.ByRank(ranks[i]), t.ByRank(ranks[i+1])))
		}
		paths = append(paths, hops)
	}
	return paths, cut, nil
}

// neighbours appends the ranks of the nodes that a path may lead to from the node of a
// rank.
func (t *Ties) neighbours(buffer []int32, rank int32) []int32 {
	v := t.ByRank(rank)
	t.eachWalkable(v, func(other Node) {
		if other != v {
			buffer = append(buffer, t.Rank(other))
		}
	})
	return buffer
}

// eachWalkable visits the far ends of the links of a node that paths may follow: links
// to a shared thing or from it, direct cooperation, and the places of parts.
func (t *Ties) eachWalkable(v Node, visit func(other Node)) {
	t.eachLink(t.Out(v), toEnd, func(other Node, l link) {
		if len(t.walkable(l)) > 0 {
			visit(other)
		}
	})
	t.eachLink(t.In(v), fromEnd, func(other Node, l link) {
		if len(t.walkable(l)) > 0 {
			visit(other)
		}
	})
}

// walkable returns the statements of a link that a path may follow: those of the roles
// asked for. The place of a part has no role.
func (t *Ties) walkable(l link) []int32 {
	if t.places(t.Arc(l.inForce[0])) {
		return l.inForce
	}
	return t.withRole(l.inForce)
}

// mayPass reports whether a path may lead from a through b to c, which are ranks: if b
// is a thing that a and c share, their times in it must be able to overlap.
func (t *Ties) mayPass(a, b, c int32) bool {
	thing := t.ByRank(b)
	mine, theirs := t.spansIn(thing, t.ByRank(a)), t.spansIn(thing, t.ByRank(c))
	return len(mine) == 0 || len(theirs) == 0 || overlap(mine, theirs)
}

// spansIn returns the days of a party in a thing, and none if the party is no party of
// it or is linked to it in another way too.
func (t *Ties) spansIn(thing, party Node) []collab.Span {
	var out []collab.Span
	links := 0
	t.between(party, thing, func(l link, _ bool) {
		if len(t.walkable(l)) > 0 {
			links++
		}
	})
	t.memberships(party, thing, func(m membership) {
		out = t.appendSpans(out, m)
		links--
	})
	if links > 0 {
		return nil
	}
	return out
}

// hop describes the step from one node to another.
func (t *Ties) hop(a, b Node) NodeHop {
	h := NodeHop{From: a, To: b}
	best := uint8(255)
	var statements []int32
	t.between(a, b, func(l link, forward bool) {
		list := t.walkable(l)
		if len(list) == 0 {
			return
		}
		statements = append(statements, list...)
		if l.kind < best {
			best, h.Kind, h.Forward = l.kind, collab.RelationKinds[l.kind], forward
		}
	})
	h.Statements = t.relationIDs(statements)
	return h
}
