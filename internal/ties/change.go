package ties

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/snapshot"
)

// Change is how an institution's ties with a group differ between two days.
type Change struct {
	Node          Node
	Kind          ChangeKind
	Before, After float64

	was, is near
	of      []Node // what makes the group
}

// ChangeKind is how a tie changed.
type ChangeKind string

// The kinds of changes, in the API's order.
const (
	Gained       ChangeKind = "GAINED"
	Lost         ChangeKind = "LOST"
	Strengthened ChangeKind = "STRENGTHENED"
	Weakened     ChangeKind = "WEAKENED"
)

// ChangeKinds lists every kind in the API's order.
var ChangeKinds = []ChangeKind{Gained, Lost, Strengthened, Weakened}

// Order is the kind's place in ChangeKinds.
func (k ChangeKind) Order() int { return slices.Index(ChangeKinds, k) }

// Between compares the partners of a group under two filters of one graph, each of
// a day (asOf): before and after. A group is its members at that day; whoever is in
// it then is no partner of it. In order of kind, then of the change, the greatest
// first, then id. What weighs the same is left out.
type Between struct{ Before, After *Ties }

// Changes are those of the group that the entities make.
func (b Between) Changes(ctx context.Context, of []Node) ([]Change, error) {
	before, err := b.Before.around(ctx, b.Before.Members(of))
	if err != nil {
		return nil, err
	}
	after, err := b.After.around(ctx, b.After.Members(of))
	if err != nil {
		return nil, err
	}
	var out []Change
	add := func(v Node) {
		was, is := before[v], after[v]
		c := Change{Node: v, Before: was.weight, After: is.weight, was: was, is: is, of: of}
		switch {
		case was.weight == 0:
			c.Kind = Gained
		case is.weight == 0:
			c.Kind = Lost
		case is.weight > was.weight:
			c.Kind = Strengthened
		case is.weight < was.weight:
			c.Kind = Weakened
		default:
			return
		}
		out = append(out, c)
	}
	for v := range before {
		add(v)
	}
	for v := range after {
		if _, ok := before[v]; !ok {
			add(v)
		}
	}
	slices.SortFunc(out, func(x, y Change) int {
		return cmp.Or(cmp.Compare(x.Kind.Order(), y.Kind.Order()),
			cmp.Compare(y.Size(), x.Size()), cmp.Compare(b.After.Rank(x.Node), b.After.Rank(y.Node)))
	})
	return out, nil
}

// Size is how much the weight changed.
func (c Change) Size() float64 { return max(c.After-c.Before, c.Before-c.After) }

// near is what an institution shares with a group.
type near struct {
	weight float64
	shared []*together
}

// together is a thing, or direct cooperation, with the members of the group that
// are in it, in order of id.
type together struct {
	Shared
	members []Node
}

// around is what those outside a group share with it. At a day whoever is in a thing
// meets all others there.
func (t *Ties) around(ctx context.Context, group []Node) (map[Node]near, error) {
	inside := set(group)
	out := map[Node]near{}
	add := func(v Node, x *together) {
		n := out[v]
		n.weight += float64(len(x.members))
		n.shared = append(n.shared, x)
		out[v] = n
	}
	things := map[Node]*together{}
	for _, v := range group {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for thing, ways := range t.thingsOf(v) {
			x := things[thing]
			if x == nil {
				x = &together{Shared: Shared{thing, ways[0].tie}}
				things[thing] = x
			}
			x.members = append(x.members, v)
		}
		for partner := range t.directWith(v) {
			if !inside[partner] {
				add(partner, &together{Shared{snapshot.None, direct}, []Node{v}})
			}
		}
	}
	for thing, x := range things {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, p := range t.partsOf(thing) {
			if !inside[p.institution] {
				add(p.institution, x)
			}
		}
	}
	return out, nil
}

type sharing struct {
	member Node
	Shared
}

// less is what the first shares with members of the group and the second does not.
func less(a, b near) (out []sharing) {
	in := map[sharing]bool{}
	for _, x := range b.shared {
		for _, v := range x.members {
			in[sharing{v, x.Shared}] = true
		}
	}
	for _, x := range a.shared {
		for _, v := range x.members {
			if s := (sharing{v, x.Shared}); !in[s] {
				out = append(out, s)
			}
		}
	}
	return out
}
