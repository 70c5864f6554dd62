package ties

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
)

// Causes returns the statements that made a change, in order of id: those that are known
// to hold at one of the two days only, of a tie that the institution and a member do not
// have at the other day, and of the memberships by which a member joined or left the
// group. With STRUCTURE, what places a part is a statement of the tie or of the
// membership too. A statement that nothing dates or reports by the second day is left
// out, unless that is so for all of its link.
func (b Between) Causes(c NodeChange) []collab.ID {
	at, other := b.After, b.Before
	if c.Kind == collab.Lost || c.Kind == collab.Weakened {
		at, other = b.Before, b.After
	}
	var causes []int32
	add := func(statements []int32, at, other *Ties) {
		for _, i := range statements {
			if other.linkOf(i).inForce == nil && (b.After.isReported([]int32{i}) || !b.After.isReported(at.withRole(at.linkOf(i).inForce))) {
				causes = append(causes, i)
			}
		}
	}
	members := map[Node]bool{}
	for _, x := range c.ties {
		for _, member := range x.members {
			if !other.haveTie(member, c.Node, x.Thing) {
				add(at.tieStatements(member, c.Node, x.Thing), at, other)
			}
			members[member] = true
		}
	}
	groupsAt, groupsOther := at.ofGroups(), other.ofGroups()
	for member := range members {
		if !groupsOther.isMember(member, c.of) {
			add(groupsAt.groupStatements(member, c.of), groupsAt, groupsOther)
		}
	}
	slices.Sort(causes)
	return at.relationIDs(slices.Compact(causes))
}

// haveTie reports whether two institutions take part in a thing, or cooperate directly
// if the thing is None, at the day of asOf.
func (t *Ties) haveTie(a, b, thing Node) bool {
	if thing == live.None {
		return len(t.directPartners(a)[b]) > 0
	}
	return len(t.membershipsOf(a, thing)) > 0 && len(t.membershipsOf(b, thing)) > 0
}

// tieStatements returns the statements by which two institutions share a thing, or
// cooperate directly if the thing is None.
func (t *Ties) tieStatements(a, b, thing Node) (out []int32) {
	if thing != live.None {
		return append(t.membershipStatements(a, thing), t.membershipStatements(b, thing)...)
	}
	for _, i := range t.directPartners(a)[b] {
		out = append(out, i)
		for _, end := range []Node{t.Arc(i).From, t.Arc(i).To} {
			out = append(append(out, t.placing(end, a)...), t.placing(end, b)...)
		}
	}
	return out
}

// membershipStatements returns the statements by which an institution takes part in a
// thing.
func (t *Ties) membershipStatements(institution, thing Node) (out []int32) {
	for _, m := range t.membershipsOf(institution, thing) {
		out = append(append(out, m.statements...), t.placing(m.party, institution)...)
	}
	return out
}

// isMember reports whether an institution is one of the group's entities, or a member of
// one of them.
func (t *Ties) isMember(institution Node, group []Node) bool {
	return slices.Contains(group, institution) || len(t.groupStatements(institution, group)) > 0
}

// groupStatements returns the statements by which an institution is a member of the
// group's entities that are not institutions themselves.
func (t *Ties) groupStatements(institution Node, group []Node) (out []int32) {
	for _, v := range group {
		if t.KindIndex(v) != institutionKind {
			out = append(out, t.membershipStatements(institution, v)...)
		}
	}
	return out
}
