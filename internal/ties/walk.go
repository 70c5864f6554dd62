package ties

import (
	"cmp"
	"slices"

	"liaison/internal/live"
)

// link is the parallel arcs of one kind that run from one node to another.
type link struct {
	kind     uint8   // index in collab.RelationKinds
	parallel []int32 // all of them
	inForce  []int32 // those in force; never empty
}

// membership says that a party takes part in a thing, by the statements of one link.
type membership struct {
	party, thing Node
	tie          uint8   // index in collab.TieKinds
	kind         uint8   // index in collab.RelationKinds
	statements   []int32 // in force and of one of the roles asked for; never empty
	inForce      []int32 // of all roles: undated statements take the dates of these
	parallel     []int32 // all, in force or not
}

// eachLink visits the links in a list of arcs around a node, such as Out and In give,
// that can make ties and that have statements in force. far returns the other end of an
// arc.
func (t *Ties) eachLink(list []int32, far func(*live.Arc) Node, visit func(other Node, l link)) {
	for len(list) > 0 {
		parallel, other, kind := t.firstParallel(list, far)
		list = list[len(parallel):]
		if t.usable(t.Arc(parallel[0]), kind) {
			if kept := t.inForce(parallel); len(kept) > 0 {
				visit(other, link{kind, parallel, kept})
			}
		}
	}
}

// firstParallel returns the arcs at the beginning of a list that have the same other end
// and the same kind. The list must not be empty.
func (t *Ties) firstParallel(list []int32, far func(*live.Arc) Node) (parallel []int32, other Node, kind uint8) {
	a := t.Arc(list[0])
	other, kind = far(a), t.Attributes(a.Attrs).Kind
	end := 1
	for end < len(list) {
		if next := t.Arc(list[end]); far(next) != other || t.Attributes(next.Attrs).Kind != kind {
			break
		}
		end++
	}
	return list[:end], other, kind
}

// usable reports whether arcs like this one can make or carry ties under via.
func (t *Ties) usable(a *live.Arc, kind uint8) bool {
	return t.toThing[kind][t.KindIndex(a.To)] > 0 || t.fromThing[kind][t.KindIndex(a.From)] > 0 ||
		t.cooperation && kind == cooperates && t.cooperatesDirectly(a.From) && t.cooperatesDirectly(a.To) || t.places(a)
}

// cooperatesDirectly reports whether direct cooperation with an entity makes ties (rule
// 13): it is an institution or, with STRUCTURE, a unit.
func (t *Ties) cooperatesDirectly(v Node) bool {
	k := t.KindIndex(v)
	return k == institutionKind || t.structure && k == unitKind
}

// places reports whether an arc places a unit or an institution in a whole, and via has
// STRUCTURE, which makes the ties of parts count for their wholes (rule 19a).
func (t *Ties) places(a *live.Arc) bool {
	if !t.structure || t.Attributes(a.Attrs).Kind != partOf {
		return false
	}
	k := t.KindIndex(a.From)
	return k == unitKind || k == institutionKind
}

// fromEnd and toEnd give an end of an arc, for functions that walk in both directions.
func fromEnd(a *live.Arc) Node { return a.From }

func toEnd(a *live.Arc) Node { return a.To }

// withRole returns the statements of one of the roles asked for.
func (t *Ties) withRole(list []int32) []int32 {
	if t.roles == nil {
		return list
	}
	return t.keep(list, func(_ int32, _ *live.Arc, s arcFlags) bool { return s.has(inRole) })
}

// things visits the memberships of an entity by its own statements.
func (t *Ties) things(party Node, visit func(membership)) {
	t.eachLink(t.Out(party), toEnd, func(thing Node, l link) { t.visitMembership(party, thing, l, true, visit) })
	t.eachLink(t.In(party), fromEnd, func(thing Node, l link) { t.visitMembership(party, thing, l, false, visit) })
}

// parties visits the memberships in a thing.
func (t *Ties) parties(thing Node, visit func(membership)) {
	t.eachLink(t.In(thing), fromEnd, func(party Node, l link) { t.visitMembership(party, thing, l, true, visit) })
	t.eachLink(t.Out(thing), toEnd, func(party Node, l link) { t.visitMembership(party, thing, l, false, visit) })
}

// memberships visits the memberships of one party in one thing.
func (t *Ties) memberships(party, thing Node, visit func(membership)) {
	t.between(party, thing, func(l link, forward bool) { t.visitMembership(party, thing, l, forward, visit) })
}

// visitMembership visits the membership that a link makes, if it makes one. forward
// means that the link runs from the party to the thing. The place of a unit makes none.
func (t *Ties) visitMembership(party, thing Node, l link, forward bool, visit func(membership)) {
	tie := t.fromThing[l.kind][t.KindIndex(thing)]
	if forward {
		tie = t.toThing[l.kind][t.KindIndex(thing)]
	}
	if tie == 0 || forward && l.kind == partOf && t.KindIndex(party) == unitKind {
		return
	}
	if statements := t.withRole(l.inForce); len(statements) > 0 {
		visit(membership{party, thing, tie - 1, l.kind, statements, l.inForce, l.parallel})
	}
}

// between visits the links between two nodes; forward means from a to b.
func (t *Ties) between(a, b Node, visit func(l link, forward bool)) {
	t.eachLink(t.arcsWith(t.Out(a), toEnd, b), toEnd, func(_ Node, l link) { visit(l, true) })
	t.eachLink(t.arcsWith(t.In(a), fromEnd, b), fromEnd, func(_ Node, l link) { visit(l, false) })
}

// arcsWith returns the part of a list of arcs around a node, which is in order of the
// other end, that has the given one.
func (t *Ties) arcsWith(list []int32, far func(*live.Arc) Node, end Node) []int32 {
	lo, _ := slices.BinarySearchFunc(list, end, func(i int32, end Node) int { return cmp.Compare(far(t.Arc(i)), end) })
	hi := lo
	for hi < len(list) && far(t.Arc(list[hi])) == end {
		hi++
	}
	return list[lo:hi]
}

// cooperations visits the links of direct cooperation of an entity itself.
func (t *Ties) cooperations(v Node, visit func(other Node, statements []int32)) {
	if !t.cooperation {
		return
	}
	each := func(list []int32, far func(*live.Arc) Node) {
		for len(list) > 0 {
			parallel, other, kind := t.firstParallel(list, far)
			list = list[len(parallel):]
			if kind != cooperates || !t.usable(t.Arc(parallel[0]), kind) {
				continue
			}
			if statements := t.withRole(t.inForce(parallel)); len(statements) > 0 {
				visit(other, statements)
			}
		}
	}
	each(t.Out(v), toEnd)
	each(t.In(v), fromEnd)
}
