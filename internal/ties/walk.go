package ties

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/snapshot"
)

// membership is that a party takes part in a thing, by the statements that say
// so. Of parallel ones all are of one kind.
type membership struct {
	party, thing Node
	tie          uint8   // index in collab.TieKinds
	statements   []int32 // in force and of one of the roles; never empty
	inForce      []int32 // of all roles: undated ones take the dates of these
}

// groups visits parallel links around a node, as the snapshot lists them: the
// statements in force of each link, by the other end.
func (t *Ties) groups(list []int32, far func(*snapshot.Arc) Node, visit func(other Node, kind uint8, inForce []int32)) {
	for len(list) > 0 {
		l := t.Arc(list[0])
		other, kind := far(l), t.Attributes(l.Attrs).Kind
		end := 1
		for end < len(list) {
			if next := t.Arc(list[end]); far(next) != other || t.Attributes(next.Attrs).Kind != kind {
				break
			}
			end++
		}
		if t.of(l, kind) {
			if kept := t.inForce(list[:end]); len(kept) > 0 {
				visit(other, kind, kept)
			}
		}
		list = list[end:]
	}
}

// of tells whether a link of the kind can be of use at all: what no tie is made
// of is not looked at any further.
func (t *Ties) of(l *snapshot.Arc, kind uint8) bool {
	return t.toThing[kind][t.KindIndex(l.To)] > 0 || t.fromThing[kind][t.KindIndex(l.From)] > 0 ||
		t.cooperation && kind == cooperates && t.acts(l.From) && t.acts(l.To) || t.structure && kind == partOf && t.KindIndex(l.From) == aUnit
}

// acts tells whether direct cooperation with the node makes ties (rule 13): it is an
// institution, or, with STRUCTURE, a unit.
func (t *Ties) acts(v Node) bool {
	k := t.KindIndex(v)
	return k == anInst || t.structure && k == aUnit
}

func from(l *snapshot.Arc) Node { return l.From }

func to(l *snapshot.Arc) Node { return l.To }

// withRole are the statements of one of the roles.
func (t *Ties) withRole(list []int32) []int32 {
	for i, n := range list {
		if !t.shape(t.Arc(n)).has(inRole) {
			out := slices.Clone(list[:i])
			for _, n := range list[i+1:] {
				if t.shape(t.Arc(n)).has(inRole) {
					out = append(out, n)
				}
			}
			return out
		}
	}
	return list
}

// things visits what the node itself takes part in.
func (t *Ties) things(v Node, visit func(membership)) {
	t.groups(t.Out(v), to, func(thing Node, kind uint8, list []int32) { t.visit(v, thing, kind, list, true, visit) })
	t.groups(t.In(v), from, func(thing Node, kind uint8, list []int32) { t.visit(v, thing, kind, list, false, visit) })
}

// parties visits what takes part in the thing.
func (t *Ties) parties(thing Node, visit func(membership)) {
	t.groups(t.In(thing), from, func(party Node, kind uint8, list []int32) { t.visit(party, thing, kind, list, true, visit) })
	t.groups(t.Out(thing), to, func(party Node, kind uint8, list []int32) { t.visit(party, thing, kind, list, false, visit) })
}

// in visits the ways in which the node itself takes part in the thing.
func (t *Ties) in(party, thing Node, visit func(membership)) {
	t.between(party, thing, func(kind uint8, list []int32, forward bool) { t.visit(party, thing, kind, list, forward, visit) })
}

// visit visits the membership that statements in force of one kind are, from party to
// thing where forward, if they are one. A unit's place is none.
func (t *Ties) visit(party, thing Node, kind uint8, inForce []int32, forward bool, visit func(membership)) {
	tie := t.fromThing[kind][t.KindIndex(thing)]
	if forward {
		tie = t.toThing[kind][t.KindIndex(thing)]
	}
	if tie == 0 || forward && kind == partOf && t.KindIndex(party) == aUnit {
		return
	}
	if statements := t.withRole(inForce); len(statements) > 0 {
		visit(membership{party, thing, tie - 1, statements, inForce})
	}
}

// cooperations visits whom the node itself cooperates with directly.
func (t *Ties) cooperations(v Node, visit func(other Node, statements []int32)) {
	if !t.cooperation {
		return
	}
	each := func(other Node, kind uint8, list []int32) {
		if kind == cooperates {
			if list = t.withRole(list); len(list) > 0 {
				visit(other, list)
			}
		}
	}
	t.groups(t.Out(v), to, each)
	t.groups(t.In(v), from, each)
}

// institutions visits those for which the party's ties count, each once: itself,
// or, with STRUCTURE, what a unit belongs to, through other units too. The time of
// its place is not held against that of the tie: without asOf statements of all times
// count (rule 9), and rule 12 compares two parties of a thing.
func (t *Ties) institutions(party Node, visit func(Node)) {
	if t.KindIndex(party) == anInst {
		visit(party)
		return
	}
	if !t.structure {
		return
	}
	t.closure(party, t.Out, to, func(v Node) {
		if t.KindIndex(v) == anInst {
			visit(v)
		}
	})
}

// actors visits those whose ties count for the institution: itself, and, with
// STRUCTURE, the units below it.
func (t *Ties) actors(institution Node, visit func(Node)) {
	visit(institution)
	if t.structure {
		t.closure(institution, t.In, from, visit)
	}
}

// closure visits what is linked to the node by units' PART_OF, step by step; it
// goes on from units only, and visits each node once and never the first.
func (t *Ties) closure(v Node, list func(Node) []int32, far func(*snapshot.Arc) Node, visit func(Node)) {
	seen := map[Node]bool{v: true}
	for next := []Node{v}; len(next) > 0; next = next[1:] {
		t.groups(list(next[0]), far, func(other Node, kind uint8, statements []int32) {
			if kind == partOf && t.KindIndex(t.Arc(statements[0]).From) == aUnit && !seen[other] {
				seen[other] = true
				visit(other)
				if t.KindIndex(other) == aUnit {
					next = append(next, other)
				}
			}
		})
	}
}

// spells are the times of a party's statements; an undated one takes the dates of
// its dated parallels, and is unbounded ("") where it has none (rule 12).
func (t *Ties) spells(out []collab.EDTF, m membership) []collab.EDTF {
	return times(t, out, m, func(s *snapshot.ArcAttributes) collab.EDTF { return s.Valid }, "")
}

// spans are the spells as days.
func (t *Ties) spans(out []collab.Span, m membership) []collab.Span {
	return times(t, out, m, func(s *snapshot.ArcAttributes) collab.Span { return s.Span }, collab.Always)
}

func times[T any](t *Ties, out []T, m membership, of func(*snapshot.ArcAttributes) T, unbounded T) []T {
	for _, i := range m.statements {
		if s := t.Attributes(t.Arc(i).Attrs); s.Valid != "" {
			out = append(out, of(s))
			continue
		}
		n := len(out)
		for _, p := range m.inForce {
			if s := t.Attributes(t.Arc(p).Attrs); s.Valid != "" {
				out = append(out, of(s))
			}
		}
		if len(out) == n {
			out = append(out, unbounded)
		}
	}
	return out
}

func overlap(a, b []collab.Span) bool {
	for _, s := range a {
		if slices.ContainsFunc(b, s.Overlaps) {
			return true
		}
	}
	return false
}
