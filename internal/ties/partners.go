package ties

import (
	"cmp"
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/snapshot"
)

// Partner is an institution with what it shares with another: things in order of
// kind, then id. None as a thing is their direct cooperation.
type Partner struct {
	Node   Node
	Weight float64
	Shared []Shared
}

// Shared is a thing that two institutions share, and how.
type Shared struct {
	Thing Node
	Kind  uint8 // index in collab.TieKinds
}

// part is an institution in a thing: all its statements there, its units' too.
type part struct {
	institution Node
	ways        []membership
}

// partsOf are the institutions that take part in a thing, in no order.
func (t *Ties) partsOf(thing Node) []part {
	var out []part
	var at map[Node]int // only with units may an institution come again later
	add := func(institution Node, m membership) {
		if institution == thing {
			return
		}
		i, ok := len(out)-1, len(out) > 0 && out[len(out)-1].institution == institution
		if t.structure {
			if at == nil {
				at = map[Node]int{}
			}
			i, ok = at[institution]
		}
		if !ok {
			if i = len(out); t.structure {
				at[institution] = i
			}
			out = append(out, part{institution: institution})
		}
		out[i].ways = append(out[i].ways, m)
	}
	t.parties(thing, func(m membership) {
		t.institutions(m.party, func(institution Node) { add(institution, m) })
	})
	return out
}

// thingsOf are the things that the institution takes part in, each once, with its
// statements there, in no order.
func (t *Ties) thingsOf(institution Node) map[Node][]membership {
	out := map[Node][]membership{}
	t.actors(institution, func(actor Node) {
		t.things(actor, func(m membership) {
			if m.thing != institution {
				out[m.thing] = append(out[m.thing], m)
			}
		})
	})
	return out
}

// directWith are the statements by which the institution, or a unit of it,
// cooperates with others directly.
func (t *Ties) directWith(institution Node) map[Node][]int32 {
	out := map[Node][]int32{}
	t.actors(institution, func(actor Node) {
		t.cooperations(actor, func(other Node, statements []int32) {
			t.institutions(other, func(partner Node) {
				if partner != institution {
					out[partner] = append(out[partner], statements...)
				}
			})
		})
	})
	return out
}

// meet tells whether two parts of a thing may have been in it at one time (rule
// 12). With asOf they were: both hold at that day.
func (t *Ties) meet(a, b []membership) bool {
	if t.when.AsOf != nil {
		return true
	}
	var buffer [8]collab.Span
	mine := buffer[:0]
	for _, m := range a {
		mine = t.spans(mine, m)
	}
	var theirs [8]collab.Span
	for _, m := range b {
		if overlap(mine, t.spans(theirs[:0], m)) {
			return true
		}
	}
	return false
}

// Partners are the institutions tied to the given one, weight descending, then id
// (rule 14); none where it is no institution. A context that ends stops it.
func (t *Ties) Partners(ctx context.Context, of Node, weighting collab.Weighting) ([]Partner, error) {
	if of == snapshot.None || t.Entity(of).Kind != anInst {
		return nil, nil
	}
	at := map[Node]int{}
	var out []Partner
	var shares [][]int32
	add := func(partner Node, s Shared, share int) {
		i, ok := at[partner]
		if !ok {
			i = len(out)
			at[partner] = i
			out, shares = append(out, Partner{Node: partner}), append(shares, nil)
		}
		out[i].Shared = append(out[i].Shared, s)
		shares[i] = append(shares[i], int32(share))
	}
	for thing, mine := range t.thingsOf(of) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		parts := t.partsOf(thing)
		share := 1
		if weighting == collab.Fractional && len(parts) > 1 {
			share = len(parts) - 1
		}
		for _, p := range parts {
			if p.institution != of && t.meet(mine, p.ways) {
				add(p.institution, Shared{thing, mine[0].tie}, share)
			}
		}
	}
	for partner := range t.directWith(of) {
		add(partner, Shared{snapshot.None, direct}, 1)
	}
	for i := range out {
		out[i].Weight = collab.Weigh(shares[i])
		slices.SortFunc(out[i].Shared, t.compareShared)
	}
	slices.SortFunc(out, func(a, b Partner) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(t.Rank(a.Node), t.Rank(b.Node)))
	})
	return out, nil
}

// Shared is what two institutions share, by kind, then by thing.
func (t *Ties) Shared(ctx context.Context, a, b Node) ([]Shared, error) {
	var out []Shared
	for thing, mine := range t.thingsOf(a) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, p := range t.partsOf(thing) {
			if p.institution == b && t.meet(mine, p.ways) {
				out = append(out, Shared{thing, mine[0].tie})
			}
		}
	}
	if t.directWith(a)[b] != nil {
		out = append(out, Shared{snapshot.None, direct})
	}
	slices.SortFunc(out, t.compareShared)
	return out, nil
}

// rank orders things by id, the direct cooperation first.
func (t *Ties) rank(v Node) int32 {
	if v == snapshot.None {
		return -1
	}
	return t.Rank(v)
}

func (t *Ties) compareShared(a, b Shared) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(t.rank(a.Thing), t.rank(b.Thing)))
}

// Tie is what two institutions share, with the statements about it, in order of
// id, and the time that both share as far as it is known.
type Tie struct {
	Kind       collab.TieKind
	Through    collab.ID // "" where they are linked directly
	Statements []collab.ID
	Valid      collab.EDTF
}

// Tie spells out one thing that two groups of institutions share: with one in
// each it is the tie of the two.
func (t *Ties) Tie(a, b []Node, s Shared) Tie {
	if s.Thing == snapshot.None {
		return t.directTie(a, b)
	}
	var mine, theirs []membership
	for _, p := range t.partsOf(s.Thing) {
		if slices.Contains(a, p.institution) {
			mine = append(mine, p.ways...)
		}
		if slices.Contains(b, p.institution) {
			theirs = append(theirs, p.ways...)
		}
	}
	tie := Tie{Kind: collab.TieKinds[s.Kind], Through: t.ID(s.Thing)}
	var statements []int32
	var times [2][]collab.EDTF
	for i, side := range [][]membership{mine, theirs} {
		for _, m := range side {
			statements = append(statements, m.statements...)
			times[i] = t.spells(times[i], m)
		}
	}
	tie.Statements = t.relationIDs(statements)
	tie.Valid, _ = collab.SharedTime(times[0], times[1])
	return tie
}

func (t *Ties) directTie(a, b []Node) Tie {
	tie := Tie{Kind: collab.TieCooperation}
	var statements []int32
	var times []collab.EDTF
	for _, v := range a {
		for partner, list := range t.directWith(v) {
			if slices.Contains(b, partner) {
				statements = append(statements, list...)
			}
		}
	}
	slices.Sort(statements)
	statements = slices.Compact(statements)
	for _, i := range statements {
		times = t.spells(times, membership{statements: []int32{i}, inForce: t.parallels(i)})
	}
	tie.Statements = t.relationIDs(statements)
	tie.Valid, _ = collab.SharedTime(times, times)
	return tie
}

// parallels are the statements in force beside the given one.
func (t *Ties) parallels(i int32) (out []int32) {
	l := t.Link(i)
	t.groups(t.Out(l.From), to, func(other Node, kind uint8, list []int32) {
		if other == l.To && slices.Contains(list, i) {
			out = list
		}
	})
	return out
}

// relationIDs are the ids of statements, in order, each once.
func (t *Ties) relationIDs(statements []int32) []collab.ID {
	out := make([]collab.ID, len(statements))
	for i, n := range statements {
		out[i] = t.Link(n).Key.RelationID()
	}
	slices.Sort(out)
	return slices.Compact(out)
}
