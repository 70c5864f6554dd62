package ties

import (
	"context"
	"math/bits"
	"slices"

	"liaison/internal/live"
)

// reach lists the outsiders that share something with the members of a group that were
// asked, which are the first ones.
type reach struct {
	asked      int
	contacts   []contact
	byOutsider [][]int32 // the contacts of each outsider, by its number
	scratch    []uint64  // one bit for each member asked
}

// contact is one thing, or direct cooperation, that outsiders share with members of a
// group. It holds the places of these members as a list, or as bits if bits are shorter.
type contact struct {
	Shared
	count int
	list  []int32
	bits  []uint64
}

// affordable returns how many members of a group can be asked within the budget. The
// cost of a thing is one step for each pair of a member and a spell of outsiders, and
// for each outsider one step for each member, or for each 64 members where bits are
// used.
func (e *encounters) affordable(side, budget int) int {
	all, cost := len(e.groups[side]), 0
	for _, r := range e.rosters {
		members := 0
		for _, s := range r.members[side] {
			members += len(s.who)
		}
		for _, s := range r.outsiders {
			cost += members + len(s.who)*min(members, all/64+1)
		}
	}
	if cost <= budget {
		return all
	}
	return max(1, int(float64(all)*float64(budget)/float64(cost)))
}

// reach lists the contacts of the first members of a group; asked is the number of them.
func (e *encounters) reach(ctx context.Context, side, asked int) (reach, error) {
	out := reach{asked: asked, scratch: make([]uint64, asked/64+1)}
	for _, thing := range e.things {
		r := e.rosters[thing]
		for _, others := range r.outsiders {
			if err := ctx.Err(); err != nil {
				return out, err
			}
			met := e.membersDuring(r, side, asked, others)
			if len(met) == 0 {
				continue
			}
			shared := int32(-1)
			for _, outsider := range others.who {
				if kin := e.kinOf[side][outsider]; kin != nil {
					if rest := slices.DeleteFunc(slices.Clone(met), func(place int32) bool { return kin[place] }); len(rest) > 0 {
						out.link(outsider, out.addContact(r.Shared, rest))
					}
					continue
				}
				if shared < 0 {
					shared = out.addContact(r.Shared, met)
				}
				out.link(outsider, shared)
			}
		}
	}
	partners := map[Node][]int32{}
	for place, v := range e.groups[side][:asked] {
		if err := ctx.Err(); err != nil {
			return out, err
		}
		for partner := range e.directPartners(v) {
			if !e.places[0].has(partner) && !e.places[1].has(partner) {
				partners[partner] = append(partners[partner], int32(place))
			}
		}
	}
	for partner, places := range partners {
		contact := out.addContact(Shared{live.None, direct}, places)
		outsider, _ := e.outsiders.add(partner)
		out.link(outsider, contact)
	}
	return out, nil
}

// membersDuring returns the places of those members asked who may have been in the thing
// at the time of a spell of others.
func (e *encounters) membersDuring(r *roster, side, asked int, others spell) (met []int32) {
	for _, s := range r.members[side] {
		if !e.overlapInTime(s.spans, others.spans) {
			continue
		}
		for _, place := range s.who {
			if int(place) < asked {
				met = append(met, place)
			}
		}
	}
	return met
}

// addContact adds a contact and returns its index.
func (r *reach) addContact(s Shared, places []int32) int32 {
	x := contact{Shared: s, count: len(places), list: places}
	if len(places) > len(r.scratch) {
		x.bits, x.list = make([]uint64, len(r.scratch)), nil
		for _, place := range places {
			x.bits[place/64] |= 1 << (place % 64)
		}
	}
	r.contacts = append(r.contacts, x)
	return int32(len(r.contacts) - 1)
}

// link adds a contact to the contacts of an outsider.
func (r *reach) link(outsider, contact int32) {
	for len(r.byOutsider) <= int(outsider) {
		r.byOutsider = append(r.byOutsider, nil)
	}
	r.byOutsider[outsider] = append(r.byOutsider[outsider], contact)
}

// contactsOf returns the contacts of an outsider, none for one that has none.
func (r *reach) contactsOf(outsider int) []int32 {
	if outsider >= len(r.byOutsider) {
		return nil
	}
	return r.byOutsider[outsider]
}

// countMembers returns the number of members asked to whom an outsider is tied.
func (r *reach) countMembers(outsider int) (count int) {
	list := r.contactsOf(outsider)
	if len(list) == 1 { // the most frequent case
		return r.contacts[list[0]].count
	}
	clear(r.scratch)
	for _, i := range list {
		x := &r.contacts[i]
		for _, place := range x.list {
			r.scratch[place/64] |= 1 << (place % 64)
		}
		for n, word := range x.bits {
			r.scratch[n] |= word
		}
	}
	for _, word := range r.scratch {
		count += bits.OnesCount64(word)
	}
	return count
}
