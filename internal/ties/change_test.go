package ties

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

func TestChangesArePartnersOfOneDayAgainstAnother(t *testing.T) {
	each(t, 240, func(r *rand.Rand, w *world, f *collab.TieFilter, _ *Ties) int {
		at := func(day collab.Day) *collab.TieFilter {
			own := *f
			own.AsOf, own.Between = &day, nil
			return &own
		}
		one, two := collab.NewDay(2017+r.IntN(7), 6, 15), collab.NewDay(2017+r.IntN(7), 6, 15)
		from, to := at(min(one, two)), at(max(one, two))
		between := w.between(f, *from.AsOf, *to.AsOf)
		nodes, ids := w.drawn(r, between.Before, 1+r.IntN(2), groups...)
		found, err := between.Changes(t.Context(), nodes)
		if err != nil {
			t.Fatal(err)
		}
		var got []change
		for _, c := range found {
			got = append(got, change{between.After.ID(c.Node), c.Kind, c.Before, c.After, between.Causes(c)})
		}
		w.same("changes", got, changes(w.knownAt(from), w.knownAt(to), ids))
		first, last := w.knownAt(from).knownToHold(), w.knownAt(to).knownToHold()
		for _, c := range got {
			if len(c.Causes) == 0 || slices.ContainsFunc(c.Causes, func(id collab.ID) bool { return first[id] == last[id] }) {
				t.Errorf("causes %v of %s do not hold at one of the days only", c.Causes, c.Kind)
			}
		}
		return len(got)
	})
}

// between compares two days in the graph of the current version.
func (w *world) between(f *collab.TieFilter, from, to collab.Day) Between {
	w.Helper()
	now := w.ties(nil)
	b, err := NewBetween(now.EntityGraph, now.Version, f, from, to)
	if err != nil {
		w.Fatal(err)
	}
	return b
}

func day(year int) *collab.TieFilter {
	d := collab.NewDay(year, 1, 1)
	return &collab.TieFilter{AsOf: &d}
}

// TestWhoJoinsAGroupIsItsPartnerNoMore: an institution that is in the group on either day
// is no partner of it; one whose partner joined or left the group is.
func TestWhoJoinsAGroupIsItsPartnerNoMore(t *testing.T) {
	w := newWorld(t)
	w.says("inst:a MEMBER_OF alli:x 2012/..", "inst:c MEMBER_OF alli:x 2012/2018", "inst:d MEMBER_OF alli:x 2019/..",
		"inst:c PARTICIPATES_IN proj:p 2010/..", "inst:d PARTICIPATES_IN proj:p 2010/..", "inst:e COOPERATES_WITH inst:d 2010/..", "inst:f COOPERATES_WITH inst:a 2018/..",
		"inst:g COOPERATES_WITH inst:c 2010/..")
	between := w.between(nil, *day(2015).AsOf, *day(2020).AsOf)
	found, err := between.Changes(t.Context(), []Node{between.Before.node("alli:x")})
	if err != nil {
		t.Fatal(err)
	}
	g := between.Before
	name := func(id collab.ID) string {
		for _, key := range []string{"inst:a", "inst:c", "inst:d", "inst:e", "inst:f", "inst:g", "alli:x", "proj:p"} {
			if collab.EntityID(key) == id {
				return key
			}
		}
		return string(id)
	}
	said := map[collab.ID]string{}
	for _, key := range []string{"inst:a", "inst:c", "inst:d", "inst:e", "inst:f", "inst:g"} {
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
		"GAINED inst:e": "inst:d alli:x", "GAINED inst:f": "inst:f inst:a", "LOST inst:g": "inst:c alli:x",
	}
	if !maps.Equal(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

// TestCausesAreKnownByTheSecondDay: a statement that becomes known only after the second
// day did not make the change, unless that is so for all of its link.
func TestCausesAreKnownByTheSecondDay(t *testing.T) {
	seen := func(when collab.EDTF, role collab.OptionalText) *collab.Relation {
		return &collab.Relation{
			Statement: collab.Statement{SourceID: collab.EntityID("doc:page"), Observed: when},
			Kind:      collab.ParticipatesIn, From: collab.EntityID("inst:a"), To: collab.EntityID("proj:p"), Role: role,
		}
	}
	period := &collab.Text{Statement: collab.Statement{SourceID: collab.EntityID("doc:page")}, Subject: collab.EntityID("proj:p"), Topic: collab.PeriodTopic, Value: "2020/2023"}
	for _, c := range []struct {
		name   string
		claims []collab.Claim
		roles  []string
		kind   collab.ChangeKind
		causes []int // indexes in claims
	}{
		{"a list of 2021 and one of 2025", []collab.Claim{seen("2021", ""), seen("2025", "")}, nil, collab.FirstReported, []int{0}},
		{"lists of 2019, 2021 and 2025", []collab.Claim{seen("2019", ""), seen("2021", ""), seen("2025", "")}, nil, collab.FirstReported, []int{0, 1}},
		{"a list of 2025, of a project that began in 2020", []collab.Claim{seen("2025", ""), period}, nil, collab.Gained, []int{0}},
		{"of the role asked for only a list of 2025", []collab.Claim{seen("2021", "LEADER"), seen("2025", "PARTNER")}, []string{"PARTNER"}, collab.FirstReported, []int{1}},
	} {
		w := newWorld(t)
		w.says("inst:b PARTICIPATES_IN proj:p 1990/.. PARTNER")
		receipt := w.apply(store.Batch{Entities: []store.Entity{entity("inst:a")}, Assert: c.claims})
		between := w.between(&collab.TieFilter{Roles: c.roles}, *day(2018).AsOf, *day(2022).AsOf)
		found, err := between.Changes(t.Context(), []Node{between.Before.node("inst:b")})
		if err != nil || len(found) != 1 || found[0].Kind != c.kind {
			t.Fatalf("%s: %v, %v", c.name, found, err)
		}
		var want []collab.ID
		for _, i := range c.causes {
			want = append(want, receipt.IDs[i])
		}
		slices.Sort(want)
		if got := between.Causes(found[0]); !slices.Equal(got, want) {
			t.Errorf("%s: causes %v, want %v", c.name, got, want)
		}
	}
}

// TestAUnitThatMovedIsTheCause: with STRUCTURE an institution gains the ties that a unit
// brings to it.
func TestAUnitThatMovedIsTheCause(t *testing.T) {
	w := newWorld(t)
	w.says("unit:u PART_OF inst:a 2019/..", "unit:v PART_OF unit:u", "unit:v PARTICIPATES_IN proj:p 2010/..", "inst:b PARTICIPATES_IN proj:p 2010/..")
	before, after := day(2015), day(2020)
	before.Via = []collab.TieKind{collab.TieProject, collab.TieStructure}
	after.Via = before.Via
	between := w.between(before, *before.AsOf, *after.AsOf)
	found, err := between.Changes(t.Context(), []Node{between.Before.node("inst:b")})
	if err != nil || len(found) != 1 || found[0].Kind != collab.Gained {
		t.Fatal(found, err)
	}
	place := between.After.Out(between.After.node("unit:u"))[0]
	if got, want := between.Causes(found[0]), between.After.relationIDs([]int32{place}); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

type change struct {
	ID            collab.ID
	Kind          collab.ChangeKind
	Before, After float64
	Causes        []collab.ID
}

func changes(before, after oracle, of []collab.ID) (out []change) {
	leftOut := append(before.members(of...), after.members(of...)...)
	was, is := before.nearby(of, leftOut), after.nearby(of, leftOut)
	for _, id := range before.w.institutions() {
		c := change{ID: id, Before: float64(len(was[id])), After: float64(len(is[id]))}
		begun, fresh := map[shared]collab.Tie{}, map[shared]collab.Tie{}
		for s, t := range is[id] {
			if _, known := was[id][s]; known {
				continue
			}
			fresh[s] = t
			if after.starts(*before.f.AsOf, s.through, after.statements(t, s.member, id)) {
				begun[s] = t
			}
			if slices.Contains(before.members(of...), s.member) {
				continue
			}
			for _, group := range of {
				if after.starts(*before.f.AsOf, group, after.belongs(s.member, []collab.ID{group})) {
					begun[s] = t
				}
			}
		}
		gone := map[shared]collab.Tie{}
		for s, t := range was[id] {
			if _, known := is[id][s]; !known {
				gone[s] = t
			}
		}
		at, other, made := after, before, fresh
		switch {
		case c.Before == 0 && c.After == 0:
			continue
		case c.Before == 0 && len(begun) > 0:
			c.Kind = collab.Gained
		case c.Before == 0:
			c.Kind = collab.FirstReported
		case c.After == 0:
			c.Kind = collab.Lost
		default:
			c.After -= float64(len(fresh) - len(begun))
			made = begun
			if c.Kind = collab.Strengthened; c.After < c.Before {
				c.Kind = collab.Weakened
			}
			if c.After == c.Before {
				continue
			}
		}
		if c.Kind == collab.Lost || c.Kind == collab.Weakened {
			at, other, made = before, after, gone
		}
		c.Causes = causes(at, other, id, made, of)
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b change) int {
		size := func(c change) float64 { return max(c.After-c.Before, c.Before-c.After) }
		return cmp.Or(cmp.Compare(a.Kind.Order(), b.Kind.Order()), cmp.Compare(size(b), size(a)), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// causes returns the statements of a tie or a membership that the other day does not
// have. It leaves out those that become known only after the later day, where other
// statements of their link are known by then.
func causes(at, other oracle, id collab.ID, made map[shared]collab.Tie, of []collab.ID) (out []collab.ID) {
	then, members := other.knownToHold(), other.members(of...)
	later := at
	if *other.f.AsOf > *at.f.AsOf {
		later = other
	}
	told, links := map[collab.ID]bool{}, map[collab.ID]string{}
	for _, r := range at.w.datedByThen(later.f, at.w.kinds()) {
		told[r.ID] = true
	}
	for _, r := range at.w.selected(at.f) {
		links[r.ID] = parallel(r)
	}
	add := func(statements []collab.ID) {
		toldLinks := map[string]bool{}
		for _, r := range statements {
			toldLinks[links[r]] = toldLinks[links[r]] || told[r]
		}
		for _, r := range statements {
			if !then[r] && (told[r] || !toldLinks[links[r]]) {
				out = append(out, r)
			}
		}
	}
	for s, t := range made {
		if !other.shares(s.member, id, s.through) {
			add(at.statements(t, s.member, id))
		}
		if !slices.Contains(members, s.member) {
			add(at.belongs(s.member, of))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
