package ties

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/network"
)

// ChangeCounts are how many ties appeared and disappeared between two days (rule 16a).
type ChangeCounts struct{ Gained, Lost, FirstReported int }

// ReportedNetwork returns the network of institutions, given as for Projection, at the
// later day: two are linked by the number of things that they are known to share. left
// is as for Projection.
func (b Between) ReportedNetwork(ctx context.Context, nodes []Node, maxPairs int) (g *network.Graph, left int, err error) {
	return b.After.Projection(ctx, nodes, collab.Count, maxPairs)
}

// CountChanges compares the networks of the same institutions at the two days, as
// ReportedNetwork returns them. A link that appears is GAINED if something tells that
// one of its ties began in between, and otherwise FIRST_REPORTED.
func (b Between) CountChanges(ctx context.Context, nodes []Node, before, after *network.Graph, maxPairs int) (n ChangeCounts, err error) {
	n.Lost = network.After(after, before).Links()
	fresh := network.After(before, after)
	if fresh.Links() == 0 {
		return n, nil
	}
	undated, err := b.withoutBegun(ctx, nodes, maxPairs)
	if err != nil {
		return n, err
	}
	for v := range int32(fresh.Len()) {
		targets, weights := fresh.Row(v)
		for i, u := range targets {
			switch {
			case u < v: // each link is in the rows of both ends
			case undated.Weight(v, u) == weights[i]:
				n.FirstReported++
			default:
				n.Gained++
			}
		}
	}
	return n, nil
}

// withoutBegun returns the network at the later day without the ties that are known to
// have begun in between.
func (b Between) withoutBegun(ctx context.Context, nodes []Node, maxPairs int) (*network.Graph, error) {
	t := b.After
	var entries []entry
	for i, v := range nodes {
		if i%256 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		for thing, memberships := range t.thingsOf(v) {
			begun := slices.ContainsFunc(memberships, func(m membership) bool { return b.startsIn(m.parallel, thing) || b.placeStarts(m.party, v) })
			if !begun {
				entries = append(entries, entry{thing, int32(i), collab.Always})
			}
		}
	}
	in := t.byThing(len(nodes), entries)
	in.Spans = nil
	for _, p := range t.directPairs(nodes) {
		if !b.directBegun(nodes[p[0]], nodes[p[1]]) {
			in.Members = append(in.Members, p[0], p[1])
			in.Offsets = append(in.Offsets, int32(len(in.Members)))
		}
	}
	g, _, err := network.Projection(ctx, &in.Incidence, collab.Count, maxPairs)
	if err != nil {
		return nil, err
	}
	return t.WithoutKin(g, nodes), nil
}
