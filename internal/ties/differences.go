package ties

import (
	"cmp"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
)

// differences works out the changes of the partners of a group. What many partners have
// in common is worked out once.
type differences struct {
	Between
	of          []Node                  // the entities that make the group
	fresh       map[[2]*joint]freshTies // by the joint after and the joint before
	gone        map[[2]*joint][]Node    // by the joint before and the joint after
	joinedGroup map[Node]bool
}

// freshTies are the members with whom a thing is shared on the second day only, and
// those of them of whom something tells that their side began in between.
type freshTies struct{ members, begun []Node }

// change compares the ties of one institution with the group on the two days; false if
// nothing changed.
func (d *differences) change(v Node, was, is []*joint) (NodeChange, bool) {
	c := NodeChange{Node: v, Before: float64(weigh(was)), After: float64(weigh(is)), of: d.of}
	fresh, begun, gone := d.compare(v, was, is)
	count := func(list []joint) (n float64) {
		for _, x := range list {
			n += float64(len(x.members))
		}
		return n
	}
	switch {
	case c.Before == 0 && c.After == 0:
		return c, false
	case c.Before == 0 && len(begun) > 0:
		c.Kind, c.ties = collab.Gained, fresh
	case c.Before == 0:
		c.Kind, c.ties = collab.FirstReported, fresh
	case c.After == 0:
		c.Kind, c.ties = collab.Lost, gone
	default:
		c.After -= count(fresh) - count(begun)
		switch {
		case c.After > c.Before:
			c.Kind, c.ties = collab.Strengthened, begun
		case c.After < c.Before:
			c.Kind, c.ties = collab.Weakened, gone
		default:
			return c, false
		}
	}
	return c, true
}

// compare returns the ties that only the second day has, those of them that began in
// between, and the ties that only the first day has.
func (d *differences) compare(v Node, was, is []*joint) (fresh, begun, gone []joint) {
	find := func(list []*joint, s Shared) *joint {
		if i := slices.IndexFunc(list, func(x *joint) bool { return x.Shared == s }); i >= 0 {
			return list[i]
		}
		return nil
	}
	add := func(list []joint, s Shared, members []Node) []joint {
		if len(members) == 0 {
			return list
		}
		return append(list, joint{s, members})
	}
	for _, x := range is {
		ties := d.freshTies(v, x, find(was, x.Shared))
		fresh = add(fresh, x.Shared, ties.members)
		begun = add(begun, x.Shared, ties.begun)
	}
	for _, x := range was {
		y := find(is, x.Shared)
		members, known := d.gone[[2]*joint{x, y}]
		if !known {
			members = d.membersWithout(x, y)
			d.gone[[2]*joint{x, y}] = members
		}
		gone = add(gone, x.Shared, members)
	}
	return fresh, begun, gone
}

// freshTies returns the members with whom an institution shares a thing on the second
// day only.
func (d *differences) freshTies(v Node, after, before *joint) freshTies {
	key := [2]*joint{after, before}
	ties, known := d.fresh[key]
	if !known {
		ties.members = d.membersWithout(after, before)
		for _, member := range ties.members {
			if d.sideBegun(member, after.Thing) || d.joined(member) || after.Thing == live.None && d.directBegun(member, v) {
				ties.begun = append(ties.begun, member)
			}
		}
		d.fresh[key] = ties
	}
	if len(ties.begun) < len(ties.members) && d.sideBegun(v, after.Thing) {
		ties.begun = ties.members
	}
	return ties
}

// membersWithout returns the members of a joint that another lacks; nil lacks all.
func (d *differences) membersWithout(x, other *joint) (out []Node) {
	if other == nil {
		return x.members
	}
	for _, v := range x.members {
		_, both := slices.BinarySearchFunc(other.members, v, func(a, b Node) int { return cmp.Compare(d.After.Rank(a), d.After.Rank(b)) })
		if !both {
			out = append(out, v)
		}
	}
	return out
}

// joined does what Between.joined does, but works it out once for each member.
func (d *differences) joined(member Node) bool {
	joined, known := d.joinedGroup[member]
	if !known {
		joined = d.Between.joined(member, d.of)
		d.joinedGroup[member] = joined
	}
	return joined
}

// sideBegun reports whether an institution's part in a thing has a known start after the
// first day and not after the second: by its statements, by the period of the thing, or
// by the place of the part that brings it in.
func (b Between) sideBegun(institution, thing Node) bool {
	if thing == live.None {
		return false
	}
	for _, m := range b.After.membershipsOf(institution, thing) {
		if b.startsIn(m.parallel, m.thing) || b.placeStarts(m.party, institution) {
			return true
		}
	}
	return false
}

// directBegun reports whether the direct cooperation of two institutions has a known
// start in between.
func (b Between) directBegun(one, other Node) bool {
	for _, i := range b.After.directPartners(one)[other] {
		a := b.After.Arc(i)
		if b.startsIn(b.After.linkOf(i).parallel, live.None) || b.placeStarts(a.From, one, other) || b.placeStarts(a.To, one, other) {
			return true
		}
	}
	return false
}

// joined reports whether a member came into the group in between by a membership whose
// start is known.
func (b Between) joined(member Node, of []Node) bool {
	if b.Before.ofGroups().isMember(member, of) {
		return false
	}
	groups := Between{Before: b.Before, After: b.After.ofGroups()}
	return slices.ContainsFunc(of, func(group Node) bool { return groups.sideBegun(member, group) })
}

// startsIn reports whether one of parallel statements, or the period of the thing, has a
// known start after the first day and not after the second.
func (b Between) startsIn(parallel []int32, thing Node) bool {
	t := b.After
	within := func(start collab.Day) bool { return start > *b.Before.when.AsOf && start <= *t.when.AsOf }
	for _, i := range parallel {
		if a := t.Arc(i); t.selects(a) && !t.flagsOf(a).has(past) && within(t.Attributes(a.Attrs).Span.From) {
			return true
		}
	}
	return thing != live.None && within(t.periodSpan(thing).From)
}

// placeStarts reports whether a part came into one of the institutions in between, by a
// place whose start is known.
func (b Between) placeStarts(part Node, institutions ...Node) bool {
	for _, institution := range institutions {
		for _, i := range b.After.placing(part, institution) {
			if b.startsIn([]int32{i}, live.None) {
				return true
			}
		}
	}
	return false
}
