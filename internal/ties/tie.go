package ties

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
)

// Tie is what two institutions share, with the statements about it.
type Tie struct {
	Kind       collab.TieKind
	Through    collab.ID   // the thing; "" for direct cooperation
	Statements []collab.ID // in order
	Valid      collab.EDTF // the time that both share as far as it is known; "" unknown
	// FirstReported and LastReported are when sources reported both sides: the later of
	// the sides' first reports and the earlier of their last (rule 8a); "" if one side
	// has no report.
	FirstReported, LastReported collab.EDTF
	Ended                       bool // it has a known end before the day of the question, or is PAST (rule 23a)
}

// Tie describes one thing that an institution shares with members of a group; with one
// member, it is the tie of the two.
func (t *Ties) Tie(v Node, group []Node, s Shared) Tie {
	if s.Thing == live.None {
		return t.directTie(v, group)
	}
	mine := t.membershipsOf(v, s.Thing)
	sides := [2]side{}
	for _, m := range mine {
		sides[0].add(t, m)
	}
	kin := t.kin(v)
	for _, p := range t.participantsAmong(s.Thing, group) {
		if !kin[p.institution] && t.mayShareTime(mine, p.memberships) {
			for _, m := range p.memberships {
				sides[1].add(t, m)
			}
		}
	}
	return t.tieOf(collab.TieKinds[s.Kind], s.Thing, sides)
}

// side is what one of two institutions brings to a tie.
type side struct {
	statements []int32
	valid      []collab.EDTF
}

func (s *side) add(t *Ties, m membership) {
	s.statements = append(s.statements, m.statements...)
	s.valid = t.appendValid(s.valid, m)
}

func (t *Ties) tieOf(kind collab.TieKind, thing Node, sides [2]side) Tie {
	tie := Tie{Kind: kind, Statements: t.relationIDs(slices.Concat(sides[0].statements, sides[1].statements))}
	var period collab.EDTF
	if thing != live.None {
		tie.Through, period = t.ID(thing), t.period(thing)
	}
	tie.Valid, _ = collab.SharedTimeWithin(sides[0].valid, sides[1].valid, period)
	firstA, lastA := t.reports(sides[0].statements)
	firstB, lastB := t.reports(sides[1].statements)
	tie.FirstReported, tie.LastReported = collab.TieReported(firstA, lastA, firstB, lastB)
	tie.Ended = tie.Valid.EndsBefore(t.today) || t.allPast(sides[0].statements) || t.allPast(sides[1].statements)
	return tie
}

// allPast reports whether all statements say that something is over.
func (t *Ties) allPast(statements []int32) bool {
	return !slices.ContainsFunc(statements, func(i int32) bool { return !t.flagsOf(t.Arc(i)).has(past) })
}

// directTie describes the direct cooperation of an institution with members of a group.
func (t *Ties) directTie(v Node, group []Node) Tie {
	var statements []int32
	in := setOf(group)
	for partner, list := range t.directPartners(v) {
		if in[partner] {
			statements = append(statements, list...)
		}
	}
	slices.Sort(statements)
	statements = slices.Compact(statements)
	both := side{statements: statements}
	for _, i := range statements {
		l := t.linkOf(i)
		both.valid = t.appendValid(both.valid, membership{statements: []int32{i}, inForce: l.inForce, parallel: l.parallel})
	}
	return t.tieOf(collab.TieCooperation, live.None, [2]side{both, both})
}

// linkOf returns the link that a statement is part of, and a link without statements if
// the statement is not in force.
func (t *Ties) linkOf(i int32) (out link) {
	a := t.Arc(i)
	t.eachLink(t.arcsWith(t.Out(a.From), toEnd, a.To), toEnd, func(_ Node, l link) {
		if slices.ContainsFunc(l.inForce, func(o int32) bool { return t.Arc(o).Key == a.Key }) {
			out = l
		}
	})
	return out
}

// relationIDs returns the ids of statements, in order, each once.
func (t *Ties) relationIDs(statements []int32) []collab.ID {
	out := make([]collab.ID, len(statements))
	for i, n := range statements {
		out[i] = t.Arc(n).Key.RelationID()
	}
	slices.Sort(out)
	return slices.Compact(out)
}
