package ties

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/network"
)

// Days compiles one filter, whose own asOf and between are not looked at, for one day
// after the other of one graph. What does not depend on the day is worked out once.
type Days struct {
	graph  *live.EntityGraph
	at     int64
	filter *collab.TieFilter
	last   *Ties // of the day that Next gave last; nil at first
	most   int   // the most memberships that a network of one day had
}

// NewDays returns the days of a graph at a version, before the first of them.
func NewDays(g *live.EntityGraph, at int64, f *collab.TieFilter) *Days {
	return &Days{graph: g, at: at, filter: f}
}

// Next compares a day with the day that Next was asked for before; the first day with
// itself.
func (d *Days) Next(day collab.Day) (b Between, err error) {
	b.Before = d.last
	if b.After, err = NewReported(d.graph, d.at, d.filter, day); err != nil {
		return b, err
	}
	if d.last == nil {
		b.After.dates = b.After.datesOfAll()
		b.Before = b.After
	} else {
		b.After.dates, b.After.imported = d.last.dates, d.last.imported
	}
	d.last, b.days = b.After, d
	return b, nil
}

// ChangeCounts are how many ties appeared and disappeared between two days (rule 16a).
type ChangeCounts struct{ Gained, Lost, FirstReported int }

// ReportedNetworks are the networks of the same institutions at the later of two days:
// two are linked by the number of things that they are known to share.
type ReportedNetworks struct {
	All *network.Graph
	// Undated lacks the ties that are known to have begun between the days.
	Undated *network.Graph
	// Left is the number of things that All lacks, as for Projection.
	Left int
}

// ReportedNetworks returns the networks of institutions, given as for Projection. One
// walk finds what both consist of.
func (b Between) ReportedNetworks(ctx context.Context, nodes []Node, maxPairs int) (n ReportedNetworks, err error) {
	t := b.After
	entries, undated, err := b.reportedEntries(ctx, nodes)
	if err != nil {
		return n, err
	}
	pairs := t.directPairs(nodes)
	project := func(entries []entry, counts func([2]int32) bool) (*network.Graph, int, error) {
		in := t.byThing(len(nodes), entries)
		in.Spans = nil // everything holds at that day
		for _, p := range pairs {
			if counts(p) {
				in.Members = append(in.Members, p[0], p[1])
				in.Offsets = append(in.Offsets, int32(len(in.Members)))
			}
		}
		g, left, err := network.Projection(ctx, &in.Incidence, collab.Count, maxPairs)
		if err != nil {
			return nil, 0, err
		}
		return t.WithoutKin(g, nodes), len(left), nil
	}
	if n.All, n.Left, err = project(entries, func([2]int32) bool { return true }); err != nil {
		return n, err
	}
	n.Undated, _, err = project(undated, func(p [2]int32) bool { return !b.directBegun(nodes[p[0]], nodes[p[1]]) })
	return n, err
}

// reportedEntries lists the memberships of the institutions at the later day, and those
// of them in things of which nothing tells that the institution's part began in between.
func (b Between) reportedEntries(ctx context.Context, nodes []Node) (all, undated []entry, err error) {
	begun := map[Node]bool{}
	if b.days != nil { // a day has about as many as the day before
		all, undated = make([]entry, 0, b.days.most+b.days.most/16), make([]entry, 0, b.days.most+b.days.most/16)
		defer func() { b.days.most = max(b.days.most, len(all)) }()
	}
	for i, v := range nodes {
		if i%256 == 0 && ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		first := len(all)
		clear(begun)
		b.After.eachMembership(v, func(m membership) {
			all = append(all, entry{m.thing, int32(i), collab.Always})
			if b.startsIn(m.parallel, m.thing) || b.placeStarts(m.party, v) {
				begun[m.thing] = true
			}
		})
		for _, e := range all[first:] {
			if !begun[e.thing] {
				undated = append(undated, e)
			}
		}
	}
	return all, undated, nil
}

// CountChanges compares the network of an earlier day with those of the later one. A
// link that appears is GAINED if something tells that one of its ties began in between,
// and otherwise FIRST_REPORTED.
func CountChanges(before *network.Graph, after ReportedNetworks) (n ChangeCounts) {
	for v := range int32(after.All.Len()) {
		was, is, undated := rowAbove(before, v), rowAbove(after.All, v), rowAbove(after.Undated, v)
		for i, u := range is.targets {
			n.Lost += was.pass(u)
			if was.has(u) {
				was.at++
				continue
			}
			undated.pass(u)
			if undated.has(u) && undated.weights[undated.at] == is.weights[i] {
				n.FirstReported++
			} else {
				n.Gained++
			}
		}
		n.Lost += len(was.targets) - was.at
	}
	return n
}

// linksAbove are the links of one node to nodes of a higher number, in ascending order of these,
// and a place in it. Each link of a graph is in one such row.
type linksAbove struct {
	targets []int32
	weights []float64
	at      int
}

func rowAbove(g *network.Graph, v int32) linksAbove {
	targets, weights := g.Row(v)
	first, _ := slices.BinarySearch(targets, v)
	return linksAbove{targets[first:], weights[first:], 0}
}

// pass moves on to the first target that is not below u, and returns how many it passed.
func (r *linksAbove) pass(u int32) (passed int) {
	for r.at < len(r.targets) && r.targets[r.at] < u {
		r.at++
		passed++
	}
	return passed
}

// has reports whether u is the target at the place.
func (r *linksAbove) has(u int32) bool { return r.at < len(r.targets) && r.targets[r.at] == u }
