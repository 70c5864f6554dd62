package ties

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
)

// Change is how an institution's ties with a group differ between two days.
type Change struct {
	Node          Node
	Kind          ChangeKind
	Before, After float64
	// What was shared at one day only, each with the members of the group.
	gained, lost []sharing
}

type sharing struct {
	member Node
	Shared
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

// Between compares the partners of a group under two filters of one graph: before
// and after. A group is its members at either time; whoever is in it is no partner
// of it. In order of kind, then of the change, the greatest first, then id. What
// weighs the same is left out.
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
		c := Change{Node: v, Before: was.weight, After: is.weight, gained: less(is.shared, was.shared), lost: less(was.shared, is.shared)}
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
	shared []sharing
}

func (t *Ties) around(ctx context.Context, group []Node) (map[Node]near, error) {
	inside := map[Node]bool{}
	for _, v := range group {
		inside[v] = true
	}
	out := map[Node]near{}
	for _, v := range group {
		partners, err := t.Partners(ctx, v, collab.Count)
		if err != nil {
			return nil, err
		}
		for _, p := range partners {
			if inside[p.Node] {
				continue
			}
			n := out[p.Node]
			n.weight += p.Weight
			for _, s := range p.Shared {
				n.shared = append(n.shared, sharing{v, s})
			}
			out[p.Node] = n
		}
	}
	return out, nil
}

// less is what the first list has and the second has not.
func less(a, b []sharing) []sharing {
	in := make(map[sharing]bool, len(b))
	for _, s := range b {
		in[s] = true
	}
	return slices.DeleteFunc(slices.Clone(a), func(s sharing) bool { return in[s] })
}

// Causes are the statements that made a change, in order of id: of a tie gained or
// strengthened those that hold after and did not before, of one lost or weakened
// those that held before and do not after.
func (b Between) Causes(c Change) []collab.ID {
	at, other, list := b.After, b.Before, c.gained
	if c.Kind == Lost || c.Kind == Weakened {
		at, other, list = b.Before, b.After, c.lost
	}
	var out []collab.ID
	for _, s := range list {
		here := at.Tie([]Node{s.member}, []Node{c.Node}, s.Shared).Statements
		there := other.Tie([]Node{s.member}, []Node{c.Node}, s.Shared).Statements
		causes := slices.DeleteFunc(slices.Clone(here), func(id collab.ID) bool { return slices.Contains(there, id) })
		if len(causes) == 0 { // it held at both days, and the member joined or left the group
			causes = here
		}
		out = append(out, causes...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
