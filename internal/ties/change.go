package ties

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
)

// Between compares what is known of ties at two days (rule 16a).
type Between struct {
	Before, After *Ties
	days          *Days // that gave the two; nil if none did
}

// NewBetween compiles a filter, whose own asOf and between are not looked at, for two
// days of one graph.
func NewBetween(g *live.EntityGraph, at int64, f *collab.TieFilter, from, to collab.Day) (b Between, err error) {
	if b.Before, err = NewReported(g, at, f, from); err != nil {
		return b, err
	}
	b.After, err = NewReported(g, at, f, to)
	return b, err
}

// NewReported compiles a filter for what is known at a day: a link counts if it is in
// force then, and something dates or reports it by then (rule 16a).
func NewReported(g *live.EntityGraph, at int64, f *collab.TieFilter, day collab.Day) (*Ties, error) {
	var own collab.TieFilter
	if f != nil {
		own = *f
	}
	own.AsOf, own.Between = &day, nil
	t, err := New(g, at, &own, day)
	if err != nil {
		return nil, err
	}
	t.reported = true
	return t, nil
}

// NodeChange is how an institution's ties with a group differ between two days.
type NodeChange struct {
	Node Node
	Kind collab.ChangeKind
	// Before and After are the weights at the two days. For STRENGTHENED and WEAKENED,
	// After leaves out ties first reported in between.
	Before, After float64

	ties []joint // the ties that count and that only one of the days has
	of   []Node  // the entities that make the group
}

// directly stands for direct cooperation among the things that institutions share.
var directly = Shared{live.None, direct}

// Size returns by how much the weight changed.
func (c NodeChange) Size() float64 { return max(c.After-c.Before, c.Before-c.After) }

// joint is a thing, or direct cooperation, that an institution shares with members of a
// group, in order of id. Each member makes one tie. Partners that share the same thing
// with the same members have the same joint.
type joint struct {
	Shared
	members []Node
}

// weigh returns the number of ties.
func weigh(list []*joint) (n int) {
	for _, x := range list {
		n += len(x.members)
	}
	return n
}

// Changes returns how the partners of a group changed. The entities given make the
// group: institutions stand for themselves, others for the members known at each day,
// and whoever is in the group at either day is no partner. Changes are in order of kind,
// then of size, the greatest first, then of id; a partner whose weight is the same at
// both days is left out.
func (b Between) Changes(ctx context.Context, of []Node) ([]NodeChange, error) {
	groupBefore, groupAfter := b.Before.Members(of), b.After.Members(of)
	members := setOf(append(slices.Clone(groupBefore), groupAfter...))
	before, err := b.Before.tiesOutside(ctx, groupBefore, members)
	if err != nil {
		return nil, err
	}
	after, err := b.After.tiesOutside(ctx, groupAfter, members)
	if err != nil {
		return nil, err
	}
	d := differences{Between: b, of: of, fresh: map[[2]*joint]freshTies{}, gone: map[[2]*joint][]Node{}, joinedGroup: map[Node]bool{}}
	var out []NodeChange
	add := func(v Node) {
		if c, changed := d.change(v, before[v], after[v]); changed {
			out = append(out, c)
		}
	}
	for v := range before {
		add(v)
	}
	for v := range after {
		if _, ok := before[v]; !ok {
			add(v)
		}
	}
	slices.SortFunc(out, func(x, y NodeChange) int {
		return cmp.Or(cmp.Compare(x.Kind.Order(), y.Kind.Order()),
			cmp.Compare(y.Size(), x.Size()), cmp.Compare(b.After.Rank(x.Node), b.After.Rank(y.Node)))
	})
	return out, nil
}

// tiesOutside returns what institutions share with the members of a group, but for the
// institutions left out. At a day, all participants of a thing are in it together.
func (t *Ties) tiesOutside(ctx context.Context, group []Node, leftOut map[Node]bool) (map[Node][]*joint, error) {
	out := map[Node][]*joint{}
	things := map[Shared]*joint{}
	direct := map[Node]*joint{} // by partner
	kin := map[Node]map[Node]bool{}
	for _, v := range group {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if t.structure {
			kin[v] = t.kin(v)
		}
		for thing, memberships := range t.thingsOf(v) {
			s := Shared{thing, memberships[0].tie}
			if things[s] == nil {
				things[s] = &joint{Shared: s}
			}
			things[s].members = append(things[s].members, v)
		}
		for partner := range t.directPartners(v) {
			if leftOut[partner] {
				continue
			}
			if direct[partner] == nil {
				direct[partner] = &joint{Shared: directly}
				out[partner] = append(out[partner], direct[partner])
			}
			direct[partner].members = append(direct[partner].members, v)
		}
	}
	for _, x := range things {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, p := range t.participants(x.Thing) {
			if leftOut[p.institution] {
				continue
			}
			if y := x.without(p.institution, kin); len(y.members) > 0 {
				out[p.institution] = append(out[p.institution], y)
			}
		}
	}
	return out, nil
}

// without returns the joint without the members that are kin of an institution.
func (x *joint) without(institution Node, kin map[Node]map[Node]bool) *joint {
	if !slices.ContainsFunc(x.members, func(v Node) bool { return kin[v][institution] }) {
		return x
	}
	rest := slices.DeleteFunc(slices.Clone(x.members), func(v Node) bool { return kin[v][institution] })
	return &joint{x.Shared, rest}
}
