package ties

import (
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
)

// participant is an institution in a thing: its memberships there, those of its parts
// too.
type participant struct {
	institution Node
	memberships []membership
}

// participants returns the institutions that take part in a thing, in no order.
func (t *Ties) participants(thing Node) []participant {
	var out []participant
	var at map[Node]int // only with STRUCTURE may an institution come again later
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
			out = append(out, participant{institution: institution})
		}
		out[i].memberships = append(out[i].memberships, m)
	}
	t.parties(thing, func(m membership) {
		t.countsFor(m, func(institution Node) { add(institution, m) })
	})
	return out
}

// participantsAmong returns the participants of a thing that are in the group. Either
// may be very large.
func (t *Ties) participantsAmong(thing Node, group []Node) (out []participant) {
	if len(group) > len(t.In(thing))+len(t.Out(thing)) {
		in := setOf(group)
		return slices.DeleteFunc(t.participants(thing), func(p participant) bool { return !in[p.institution] })
	}
	for _, v := range group {
		if list := t.membershipsOf(v, thing); len(list) > 0 {
			out = append(out, participant{v, list})
		}
	}
	return out
}

// membershipsOf returns the memberships of an institution in a thing, none if it does
// not take part.
func (t *Ties) membershipsOf(institution, thing Node) (list []membership) {
	if institution == thing {
		return nil
	}
	t.actors(institution, func(actor Node) {
		t.memberships(actor, thing, func(m membership) {
			if actor == institution || m.kind != partOf {
				list = append(list, m)
			}
		})
	})
	return list
}

// thingsOf returns the things in which an institution takes part, each with its
// memberships there.
func (t *Ties) thingsOf(institution Node) map[Node][]membership {
	out := map[Node][]membership{}
	t.eachMembership(institution, func(m membership) { out[m.thing] = append(out[m.thing], m) })
	return out
}

// eachMembership visits the memberships of an institution, those of its parts too.
func (t *Ties) eachMembership(institution Node, visit func(membership)) {
	t.actors(institution, func(actor Node) {
		t.things(actor, func(m membership) {
			if m.thing != institution && (actor == institution || m.kind != partOf) {
				visit(m)
			}
		})
	})
}

// directPartners returns the institutions with which an institution cooperates
// directly, itself or by a part on either side, with the statements that say so.
func (t *Ties) directPartners(institution Node) map[Node][]int32 {
	out := map[Node][]int32{}
	kin := t.kin(institution)
	t.actors(institution, func(actor Node) {
		t.cooperations(actor, func(other Node, statements []int32) {
			t.countsFor(membership{party: other, kind: cooperates}, func(partner Node) {
				if partner != institution && !kin[partner] {
					out[partner] = append(out[partner], statements...)
				}
			})
		})
	})
	return out
}

// mayShareTime reports whether two participants of a thing may have been in it at the same
// time (rule 12). Under asOf it is true: both memberships hold on that day.
func (t *Ties) mayShareTime(a, b []membership) bool {
	if t.when.AsOf != nil {
		return true
	}
	var buffer [8]collab.Span
	mine := buffer[:0]
	for _, m := range a {
		mine = t.appendSpans(mine, m)
	}
	var theirs [8]collab.Span
	for _, m := range b {
		if overlap(mine, t.appendSpans(theirs[:0], m)) {
			return true
		}
	}
	return false
}

// eachParticipant visits the institutions that were in a thing when those of the given
// memberships were, each once, and returns how many institutions take part at all.
func (t *Ties) eachParticipant(thing Node, mine []membership, visit func(Node)) (count int32) {
	if t.structure {
		list := t.participants(thing)
		for _, p := range list {
			if t.mayShareTime(mine, p.memberships) {
				visit(p.institution)
			}
		}
		return int32(len(list))
	}
	var times, theirs [8]collab.Span
	own := times[:0]
	for _, m := range mine {
		own = t.appendSpans(own, m)
	}
	last, met := live.None, false // memberships of one party lie side by side
	t.parties(thing, func(m membership) {
		if m.party == thing || t.KindIndex(m.party) != institutionKind {
			return
		}
		if m.party != last {
			last, met = m.party, false
			count++
		}
		if !met && (t.when.AsOf != nil || overlap(own, t.appendSpans(theirs[:0], m))) {
			met = true
			visit(m.party)
		}
	})
	return count
}

func setOf(list []Node) map[Node]bool {
	out := make(map[Node]bool, len(list))
	for _, v := range list {
		out[v] = true
	}
	return out
}
