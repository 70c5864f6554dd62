package ties

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/snapshot"
)

// Causes are the statements that made a change, in order of id, which hold at one of
// the two days only: those of a tie that the two did not have at the other day, and
// those by which one of them joined the group, or the other left it. With STRUCTURE,
// what places a unit is a statement of the tie, or of the membership, too.
func (b Between) Causes(c Change) []collab.ID {
	at, other, list := b.After, b.Before, less(c.is, c.was)
	if c.Kind == Lost || c.Kind == Weakened {
		at, other, list = b.Before, b.After, less(c.was, c.is)
	}
	var causes []int32
	add := func(statements []int32, without *Ties) {
		for _, i := range statements {
			if without.parallels(i) == nil { // not in force there
				causes = append(causes, i)
			}
		}
	}
	membersAt, membersOther := at.byMembership(), other.byMembership()
	joined := map[Node]bool{}
	for _, s := range list {
		if !other.share(s.member, c.Node, s.Thing) {
			add(at.evidence(s.member, c.Node, s.Thing), other)
		}
		joined[s.member] = true
	}
	for member := range joined {
		if !membersOther.inAny(member, c.of) {
			add(membersAt.evidenceOfAny(member, c.of), membersOther)
		}
	}
	if membersOther.inAny(c.Node, c.of) {
		add(membersOther.evidenceOfAny(c.Node, c.of), membersAt)
	}
	slices.Sort(causes)
	return at.relationIDs(slices.Compact(causes))
}

// share tells whether two take part in a thing, or cooperate directly, at the day.
func (t *Ties) share(a, b, thing Node) bool {
	if thing == snapshot.None {
		return len(t.directWith(a)[b]) > 0
	}
	return len(t.partOf(a, thing)) > 0 && len(t.partOf(b, thing)) > 0
}

// evidence are the statements by which two share a thing, or cooperate directly.
func (t *Ties) evidence(a, b, thing Node) (out []int32) {
	if thing != snapshot.None {
		return append(t.evidenceOf(a, thing), t.evidenceOf(b, thing)...)
	}
	for _, i := range t.directWith(a)[b] {
		out = append(out, i)
		for _, end := range []Node{t.Arc(i).From, t.Arc(i).To} {
			out = append(append(out, t.placing(end, a)...), t.placing(end, b)...)
		}
	}
	return out
}

// evidenceOf are the statements by which an institution takes part in a thing.
func (t *Ties) evidenceOf(institution, thing Node) (out []int32) {
	for _, m := range t.partOf(institution, thing) {
		out = append(append(out, m.statements...), t.placing(m.party, institution)...)
	}
	return out
}

// inAny tells whether an institution is one of the group, or takes part in a thing
// of it.
func (t *Ties) inAny(institution Node, group []Node) bool {
	return slices.Contains(group, institution) || len(t.evidenceOfAny(institution, group)) > 0
}

// evidenceOfAny are the statements by which an institution is in a group, but those
// that it is one of itself.
func (t *Ties) evidenceOfAny(institution Node, group []Node) (out []int32) {
	for _, v := range group {
		if t.KindIndex(v) != anInst {
			out = append(out, t.evidenceOf(institution, v)...)
		}
	}
	return out
}

// placing are the statements by which a unit lies within an institution, on all ways
// up to it.
func (t *Ties) placing(unit, institution Node) (out []int32) {
	if unit == institution || !t.structure {
		return nil
	}
	below := map[Node]bool{}
	t.actors(institution, func(v Node) { below[v] = true })
	if !below[unit] {
		return nil
	}
	seen := map[Node]bool{unit: true, institution: true}
	for next := []Node{unit}; len(next) > 0; next = next[1:] {
		t.groups(t.Out(next[0]), to, func(other Node, kind uint8, statements []int32) {
			if kind != partOf || !below[other] {
				return
			}
			out = append(out, statements...)
			if !seen[other] {
				seen[other] = true
				next = append(next, other)
			}
		})
	}
	return out
}
