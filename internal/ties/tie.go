package ties

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/snapshot"
)

// Tie is what two institutions share, with the statements about it, in order of
// id, and the time that both share as far as it is known.
type Tie struct {
	Kind       collab.TieKind
	Through    collab.ID // "" where they are linked directly
	Statements []collab.ID
	Valid      collab.EDTF
}

// Tie spells out one thing that an institution shares with some of a group: with
// one in it, it is the tie of the two.
func (t *Ties) Tie(v Node, group []Node, s Shared) Tie {
	if s.Thing == snapshot.None {
		return t.directTie(v, group)
	}
	mine := t.partOf(v, s.Thing)
	tie := Tie{Kind: collab.TieKinds[s.Kind], Through: t.ID(s.Thing)}
	var statements []int32
	var times [2][]collab.EDTF
	add := func(side int, ways []membership) {
		for _, m := range ways {
			statements = append(statements, m.statements...)
			times[side] = t.spells(times[side], m)
		}
	}
	add(0, mine)
	for _, p := range t.partsIn(s.Thing, group) {
		if t.meet(mine, p.ways) {
			add(1, p.ways)
		}
	}
	tie.Statements = t.relationIDs(statements)
	tie.Valid, _ = collab.SharedTime(times[0], times[1])
	return tie
}

// partOf is how an institution takes part in a thing; none where it does not.
func (t *Ties) partOf(institution, thing Node) (ways []membership) {
	if institution == thing {
		return nil
	}
	t.actors(institution, func(actor Node) {
		t.in(actor, thing, func(m membership) { ways = append(ways, m) })
	})
	return ways
}

// partsIn are the parts of those of the group that take part in the thing. Either
// may be very large.
func (t *Ties) partsIn(thing Node, group []Node) (out []part) {
	if len(group) > len(t.In(thing))+len(t.Out(thing)) {
		in := set(group)
		return slices.DeleteFunc(t.partsOf(thing), func(p part) bool { return !in[p.institution] })
	}
	for _, v := range group {
		if ways := t.partOf(v, thing); len(ways) > 0 {
			out = append(out, part{v, ways})
		}
	}
	return out
}

func (t *Ties) directTie(v Node, group []Node) Tie {
	tie := Tie{Kind: collab.TieCooperation}
	var statements []int32
	var times []collab.EDTF
	in := set(group)
	for partner, list := range t.directWith(v) {
		if in[partner] {
			statements = append(statements, list...)
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
	l := t.Arc(i)
	t.groups(t.toward(t.Out(l.From), to, l.To), to, func(_ Node, _ uint8, list []int32) {
		if slices.ContainsFunc(list, func(o int32) bool { return t.Arc(o).Key == l.Key }) {
			out = list
		}
	})
	return out
}

// relationIDs are the ids of statements, in order, each once.
func (t *Ties) relationIDs(statements []int32) []collab.ID {
	out := make([]collab.ID, len(statements))
	for i, n := range statements {
		out[i] = t.Arc(n).Key.RelationID()
	}
	slices.Sort(out)
	return slices.Compact(out)
}
