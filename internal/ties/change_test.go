package ties

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
)

// nearby are the partners of a group by the oracle: weights, and the ties by member.
func (o oracle) nearby(of []collab.ID) (weights map[collab.ID]float64, ties map[collab.ID]map[collab.ID][]collab.Tie) {
	weights, ties = map[collab.ID]float64{}, map[collab.ID]map[collab.ID][]collab.Tie{}
	group := o.members(of...)
	for _, member := range group {
		for _, p := range o.partners(member) {
			if slices.Contains(group, p.ID) {
				continue
			}
			weights[p.ID] += p.Weight
			if ties[p.ID] == nil {
				ties[p.ID] = map[collab.ID][]collab.Tie{}
			}
			ties[p.ID][member] = p.Ties
		}
	}
	return weights, ties
}

// shares tells whether two have a tie through the thing, in the group or not.
func (o oracle) shares(a, b, thing collab.ID) bool {
	return slices.ContainsFunc(o.partners(a), func(p collab.Partner) bool {
		return p.ID == b && slices.ContainsFunc(p.Ties, func(t collab.Tie) bool { return t.Through == thing })
	})
}

// belongs are the statements by which an institution is in a group.
func (o oracle) belongs(id collab.ID, of []collab.ID) (out []collab.ID) {
	f := *o.f
	f.Via = []collab.TieKind{collab.TieAlliance, collab.TieProject, collab.TieJointLab, collab.TieAgreement}
	if slices.Contains(o.f.Via, collab.TieStructure) {
		f.Via = append(f.Via, collab.TieStructure)
	}
	for _, group := range of {
		if o.kind(group) == collab.KindInstitution {
			continue
		}
		for _, p := range o.w.naive(&f, o.joins(group)).Partners(newcomer, collab.Count) {
			for _, x := range p.Ties {
				if p.ID == id && x.Through == group {
					out = append(out, o.statements(x, id)...)
				}
			}
		}
	}
	return out
}

// statements are those of a tie of the given institutions, and with STRUCTURE those
// that place the units it is made by, on every way up to one of these.
func (o oracle) statements(t collab.Tie, of ...collab.ID) (out []collab.ID) {
	up := map[collab.ID][]*collab.Relation{}
	kinds := map[collab.ID]collab.EntityKind{}
	for _, r := range o.w.inForce(o.f, kinds) {
		if slices.Contains(o.f.Via, collab.TieStructure) && collab.Places(r.Kind, kinds[r.From]) {
			up[r.From] = append(up[r.From], r)
		}
	}
	var above func(v collab.ID, seen map[collab.ID]bool) map[collab.ID]bool
	above = func(v collab.ID, seen map[collab.ID]bool) map[collab.ID]bool {
		if !seen[v] {
			seen[v] = true
			for _, r := range up[v] {
				above(r.To, seen)
			}
		}
		return seen
	}
	for _, r := range t.Relations {
		if r.ID == "" {
			continue // the newcomer's
		}
		out = append(out, r.ID)
		for _, party := range []collab.ID{r.From, r.To} {
			if party == t.Through {
				continue
			}
			for at := range above(party, map[collab.ID]bool{}) {
				for _, place := range up[at] {
					if slices.ContainsFunc(of, func(v collab.ID) bool { return above(place.To, map[collab.ID]bool{})[v] }) {
						out = append(out, place.ID)
					}
				}
			}
		}
	}
	return out
}

// inForce are the ids of all that holds at the oracle's day.
func (o oracle) inForce() map[collab.ID]bool {
	out := map[collab.ID]bool{}
	for _, r := range o.w.inForce(o.f, map[collab.ID]collab.EntityKind{}) {
		out[r.ID] = true
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
		at, other, here := after, before, isBy[id]
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
			at, other, here = before, after, wasBy[id]
		}
		made := func(statements []collab.ID, without map[collab.ID]bool) {
			c.Causes = append(c.Causes, slices.DeleteFunc(statements, func(r collab.ID) bool { return without[r] })...)
		}
		then, members := other.inForce(), other.members(of...)
		for member, ties := range here {
			for _, x := range ties {
				if !other.shares(member, id, x.Through) {
					made(at.statements(x, member, id), then)
				}
			}
			if !slices.Contains(members, member) {
				made(at.belongs(member, of), then)
			}
		}
		if slices.Contains(members, id) {
			made(other.belongs(id, of), at.inForce())
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
		first, last := w.oracle(from).inForce(), w.oracle(to).inForce()
		for _, c := range got {
			if len(c.Causes) == 0 || slices.ContainsFunc(c.Causes, func(id collab.ID) bool { return first[id] == last[id] }) {
				t.Errorf("causes %v of %s do not hold at one of the days only", c.Causes, c.Kind)
			}
		}
		return len(got)
	})
}

func day(year int) *collab.TieFilter {
	d := collab.NewDay(year, 1, 1)
	return &collab.TieFilter{AsOf: &d}
}

// What two share all along does not part them: that one of them joined the group or
// the other left it does.
func TestWhoJoinsAGroupIsItsPartnerNoMore(t *testing.T) {
	w := newWorld(t)
	w.says("inst:a MEMBER_OF alli:x 2012/..", "inst:c MEMBER_OF alli:x 2012/2018", "inst:d MEMBER_OF alli:x 2019/..",
		"inst:c PARTICIPATES_IN proj:p", "inst:d PARTICIPATES_IN proj:p", "inst:e COOPERATES_WITH inst:d", "inst:f COOPERATES_WITH inst:a 2018/..")
	between := Between{w.ties(day(2015)), w.ties(day(2020))}
	found, err := between.Changes(t.Context(), []Node{between.Before.node("alli:x")})
	if err != nil {
		t.Fatal(err)
	}
	g := between.Before
	name := func(id collab.ID) string {
		for _, key := range []string{"inst:a", "inst:c", "inst:d", "inst:e", "inst:f", "alli:x", "proj:p"} {
			if collab.EntityID(key) == id {
				return key
			}
		}
		return string(id)
	}
	said := map[collab.ID]string{}
	for _, key := range []string{"inst:a", "inst:c", "inst:d", "inst:e", "inst:f"} {
		for _, i := range g.Out(g.node(key)) {
			l := g.Arc(i)
			said[l.Key.RelationID()] = name(g.ID(l.From)) + " " + name(g.ID(l.To))
		}
	}
	got := map[string]string{}
	for _, c := range found {
		var causes []string
		for _, id := range between.Causes(c) {
			causes = append(causes, said[id])
		}
		slices.Sort(causes)
		got[string(c.Kind)+" "+name(g.ID(c.Node))] = strings.Join(causes, ", ")
	}
	want := map[string]string{
		"LOST inst:d": "inst:c alli:x, inst:d alli:x", "GAINED inst:c": "inst:c alli:x, inst:d alli:x",
		"GAINED inst:e": "inst:d alli:x", "GAINED inst:f": "inst:f inst:a",
	}
	if !maps.Equal(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

// With STRUCTURE an institution gains what a unit brings to it.
func TestAUnitThatMovedIsTheCause(t *testing.T) {
	w := newWorld(t)
	w.says("unit:u PART_OF inst:a 2019/..", "unit:v PART_OF unit:u", "unit:v PARTICIPATES_IN proj:p", "inst:b PARTICIPATES_IN proj:p")
	before, after := day(2015), day(2020)
	before.Via = []collab.TieKind{collab.TieProject, collab.TieStructure}
	after.Via = before.Via
	between := Between{w.ties(before), w.ties(after)}
	found, err := between.Changes(t.Context(), []Node{between.Before.node("inst:b")})
	if err != nil || len(found) != 1 || found[0].Kind != Gained {
		t.Fatal(found, err)
	}
	place := between.After.Out(between.After.node("unit:u"))[0]
	if got, want := between.Causes(found[0]), between.After.relationIDs([]int32{place}); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
