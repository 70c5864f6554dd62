package ties

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/internal/collab"
)

// nearby are the partners of a group by the oracle: weights, and the statements by
// member and thing.
func (o oracle) nearby(of []collab.ID) (weights map[collab.ID]float64, statements map[collab.ID]map[[2]collab.ID][]collab.ID) {
	weights, statements = map[collab.ID]float64{}, map[collab.ID]map[[2]collab.ID][]collab.ID{}
	group := o.members(of...)
	for _, member := range group {
		for _, p := range o.partners(member) {
			if slices.Contains(group, p.ID) {
				continue
			}
			weights[p.ID] += p.Weight
			for _, x := range p.Ties {
				if statements[p.ID] == nil {
					statements[p.ID] = map[[2]collab.ID][]collab.ID{}
				}
				for _, r := range x.Relations {
					at := [2]collab.ID{member, x.Through}
					statements[p.ID][at] = append(statements[p.ID][at], r.ID)
				}
			}
		}
	}
	return weights, statements
}

// inThing are the statements of two in a thing, or of their direct cooperation,
// whatever the other party's are.
func (o oracle) inThing(a, b, thing collab.ID) (out []collab.ID) {
	list := o.partners(a)
	joins := &collab.Relation{}
	if thing != "" {
		joins = o.joins(thing)
		list = o.w.naive(o.f, joins).Partners(newcomer, collab.Count)
	}
	for _, p := range list {
		for _, x := range p.Ties {
			if x.Through == thing && (p.ID == b || thing != "" && p.ID == a) {
				for _, r := range x.Relations {
					out = append(out, r.ID)
				}
			}
		}
	}
	return out
}

type change struct {
	ID            collab.ID
	Kind          ChangeKind
	Before, After float64
	Causes        []collab.ID
}

func changes(before, after oracle, of []collab.ID) (out []change) {
	was, wasBy := before.nearby(of)
	is, isBy := after.nearby(of)
	for _, id := range before.w.institutions() {
		c := change{ID: id, Before: was[id], After: is[id]}
		other, here, there := before, isBy[id], wasBy[id]
		switch {
		case c.Before == c.After:
			continue
		case c.Before == 0:
			c.Kind = Gained
		case c.After == 0:
			c.Kind = Lost
		case c.Before < c.After:
			c.Kind = Strengthened
		default:
			c.Kind = Weakened
		}
		if c.After < c.Before {
			other, here, there = after, wasBy[id], isBy[id]
		}
		for key, statements := range here {
			if there[key] != nil {
				continue
			}
			also := other.inThing(key[0], id, key[1])
			causes := slices.DeleteFunc(slices.Clone(statements), func(r collab.ID) bool { return slices.Contains(also, r) })
			if len(causes) == 0 {
				causes = statements
			}
			c.Causes = append(c.Causes, causes...)
		}
		slices.Sort(c.Causes)
		c.Causes = slices.Compact(c.Causes)
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b change) int {
		size := func(c change) float64 { return max(c.After-c.Before, c.Before-c.After) }
		return cmp.Or(cmp.Compare(a.Kind.Order(), b.Kind.Order()), cmp.Compare(size(b), size(a)), cmp.Compare(a.ID, b.ID))
	})
	return out
}

func TestChangesArePartnersOfOneDayAgainstAnother(t *testing.T) {
	each(t, 300, func(r *rand.Rand, w *world, f *collab.TieFilter, _ *Ties) int {
		at := func(day collab.Day) *collab.TieFilter {
			own := *f
			own.AsOf, own.Between = &day, nil
			return &own
		}
		from, to := at(collab.NewDay(2017+r.IntN(7), 6, 15)), at(collab.NewDay(2017+r.IntN(7), 6, 15))
		between := Between{w.ties(from), w.ties(to)}
		nodes, ids := w.drawn(r, between.Before, 1+r.IntN(2), groups...)
		found, err := between.Changes(t.Context(), nodes)
		if err != nil {
			t.Fatal(err)
		}
		var got []change
		for _, c := range found {
			got = append(got, change{between.After.ID(c.Node), c.Kind, c.Before, c.After, between.Causes(c)})
		}
		w.same("changes", got, changes(w.oracle(from), w.oracle(to), ids))
		return len(got)
	})
}

func TestWhoJoinsAGroupIsItsPartnerNoMore(t *testing.T) {
	w := newWorld(t)
	w.says("inst:a MEMBER_OF alli:x", "inst:b MEMBER_OF alli:x 2020/..", "inst:a PARTICIPATES_IN proj:p", "inst:b PARTICIPATES_IN proj:p", "inst:c COOPERATES_WITH inst:b")
	day := func(year int) *collab.TieFilter {
		d := collab.NewDay(year, 1, 1)
		return &collab.TieFilter{AsOf: &d}
	}
	between := Between{w.ties(day(2019)), w.ties(day(2021))}
	found, err := between.Changes(t.Context(), []Node{between.Before.node("alli:x")})
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, c := range found {
		got += string(c.Kind) + " " + map[Node]string{between.Before.node("inst:b"): "b", between.Before.node("inst:c"): "c"}[c.Node] + ";"
		if len(between.Causes(c)) == 0 {
			t.Errorf("%s has no cause", c.Kind)
		}
	}
	if got != "GAINED c;LOST b;" {
		t.Errorf("%s", got)
	}
}
