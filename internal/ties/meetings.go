package ties

import (
	"context"
	"encoding/binary"
	"math/bits"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/snapshot"
)

// meetings are what the members of two groups take part in, and who else does.
// Members go by their place in the group, others by a number.
type meetings struct {
	*Ties
	groups  [2][]Node
	places  [2]*numbers
	outside *numbers
	things  []Node // in order of kind, then id
	rosters map[Node]*roster
}

// roster is who takes part in a thing, by the times they did.
type roster struct {
	Shared
	members [2][]cohort // of each group
	across  []cohort    // of the second group alone
	outside []cohort    // of neither
}

// cohort are those who were in a thing at the same times; at a day (asOf) all are.
type cohort struct {
	spans []collab.Span
	who   []int32
}

func (t *Ties) meetings(ctx context.Context, a, b []Node) (*meetings, error) {
	m := &meetings{Ties: t, groups: [2][]Node{a, b}, places: [2]*numbers{t.numbers(), t.numbers()}, outside: t.numbers(), rosters: map[Node]*roster{}}
	for side, group := range m.groups {
		for _, v := range group {
			m.places[side].of(v)
		}
	}
	for _, group := range m.groups {
		for _, v := range group {
			if err := ctx.Err(); err != nil {
				m.release()
				return nil, err
			}
			for thing, ways := range t.thingsOf(v) {
				if m.rosters[thing] == nil {
					m.rosters[thing] = &roster{Shared: Shared{thing, ways[0].tie}}
					m.things = append(m.things, thing)
				}
			}
		}
	}
	slices.SortFunc(m.things, func(x, y Node) int { return t.compareShared(m.rosters[x].Shared, m.rosters[y].Shared) })
	for _, thing := range m.things {
		if err := ctx.Err(); err != nil {
			m.release()
			return nil, err
		}
		m.fill(m.rosters[thing])
	}
	return m, nil
}

func (m *meetings) release() {
	m.places[0].release()
	m.places[1].release()
	m.outside.release()
}

func (m *meetings) fill(r *roster) {
	lists := [4]*[]cohort{&r.members[0], &r.members[1], &r.outside, &r.across}
	var known [4]map[string]int
	for i := range known {
		known[i] = map[string]int{}
	}
	var key []byte
	for _, p := range m.partsOf(r.Thing) {
		spans := m.during(p.ways)
		key = key[:0]
		for _, s := range spans {
			key = binary.BigEndian.AppendUint32(key, uint32(s.From))
			key = binary.BigEndian.AppendUint32(key, uint32(s.To))
		}
		add := func(i int, who int32) {
			at, ok := known[i][string(key)]
			if !ok {
				at = len(*lists[i])
				known[i][string(key)] = at
				*lists[i] = append(*lists[i], cohort{spans: spans})
			}
			c := &(*lists[i])[at]
			c.who = append(c.who, who)
		}
		inside := false
		for side, places := range m.places {
			if place := places.find(p.institution); place >= 0 {
				inside = true
				add(side, place)
			}
		}
		if place := m.places[1].find(p.institution); place >= 0 && m.places[0].find(p.institution) < 0 {
			add(3, place)
		}
		if !inside {
			number, _ := m.outside.of(p.institution)
			add(2, number)
		}
	}
}

// during are the days of memberships of one party, none overlapping another; none
// with asOf, when they are not asked for.
func (t *Ties) during(ways []membership) (out []collab.Span) {
	if t.when.AsOf != nil {
		return nil
	}
	for _, m := range ways {
		out = t.spans(out, m)
	}
	return merged(out)
}

// atOneTime tells whether parties of a thing during these days met (rule 12).
func (t *Ties) atOneTime(a, b []collab.Span) bool { return t.when.AsOf != nil || overlap(a, b) }

// affordable is how many members of a group can be asked whom they reach: the cost
// is a look at each member for each cohort of others that it may meet, and for each
// of the others a set of members as bits, 64 at once.
func (m *meetings) affordable(side, budget int) int {
	all, cost := len(m.groups[side]), 0
	for _, r := range m.rosters {
		members := 0
		for _, c := range r.members[side] {
			members += len(c.who)
		}
		for _, c := range r.outside {
			cost += members + len(c.who)*min(members, all/64+1)
		}
	}
	if cost <= budget {
		return all
	}
	return max(1, int(float64(all)*float64(budget)/float64(cost)))
}

// reached is whom the first members of a group, so many as asked, meet outside.
type reached struct {
	asked         int
	acquaintances []acquaintance
	byOutsider    [][]int32 // acquaintances of each
	scratch       []uint64
}

// acquaintance is whom of a group one meets in a thing, or cooperates with directly:
// a list, or bits where these take less.
type acquaintance struct {
	Shared
	count int
	list  []int32
	bits  []uint64
}

func (m *meetings) reach(ctx context.Context, side, asked int) (reached, error) {
	out := reached{asked: asked, scratch: make([]uint64, asked/64+1)}
	know := func(outsider, acquaintance int32) {
		for len(out.byOutsider) <= int(outsider) {
			out.byOutsider = append(out.byOutsider, nil)
		}
		out.byOutsider[outsider] = append(out.byOutsider[outsider], acquaintance)
	}
	for _, thing := range m.things {
		r := m.rosters[thing]
		for _, others := range r.outside {
			if err := ctx.Err(); err != nil {
				return out, err
			}
			var met []int32
			for _, c := range r.members[side] {
				if !m.atOneTime(c.spans, others.spans) {
					continue
				}
				for _, place := range c.who {
					if int(place) < asked {
						met = append(met, place)
					}
				}
			}
			if len(met) == 0 {
				continue
			}
			out.add(r.Shared, met)
			for _, outsider := range others.who {
				know(outsider, int32(len(out.acquaintances)-1))
			}
		}
	}
	partners := map[Node][]int32{}
	for place, v := range m.groups[side][:asked] {
		if err := ctx.Err(); err != nil {
			return out, err
		}
		for partner := range m.directWith(v) {
			if m.places[0].find(partner) < 0 && m.places[1].find(partner) < 0 {
				partners[partner] = append(partners[partner], int32(place))
			}
		}
	}
	for partner, places := range partners {
		out.add(Shared{snapshot.None, direct}, places)
		outsider, _ := m.outside.of(partner)
		know(outsider, int32(len(out.acquaintances)-1))
	}
	return out, nil
}

func (r *reached) add(s Shared, places []int32) {
	x := acquaintance{Shared: s, count: len(places), list: places}
	if len(places) > len(r.scratch) {
		x.bits, x.list = make([]uint64, len(r.scratch)), nil
		for _, place := range places {
			x.bits[place/64] |= 1 << (place % 64)
		}
	}
	r.acquaintances = append(r.acquaintances, x)
}

func (r *reached) of(outsider int) []int32 {
	if outsider >= len(r.byOutsider) {
		return nil
	}
	return r.byOutsider[outsider]
}

// members is how many of those asked an outsider is tied to, each once.
func (r *reached) members(outsider int) (count int) {
	list := r.of(outsider)
	if len(list) == 1 { // most have
		return r.acquaintances[list[0]].count
	}
	clear(r.scratch)
	for _, i := range list {
		x := &r.acquaintances[i]
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
