package examples_test

import (
	"slices"

	"liaison/internal/collab"
)

// point is what networkSeries tells of one day.
type point struct {
	Day                         string
	Institutions, Ties          int
	Density                     float64
	Gained, Lost, FirstReported int
}

// pair is two institutions, the one with the lesser id first.
type pair [2]collab.ID

func pairOf(a, b collab.ID) pair { return pair{min(a, b), max(a, b)} }

// tied has for each pair of institutions the links of either side of each of its ties that
// are known on a day.
type tied map[pair][]*link

// tiedOn returns the pairs that are tied on a day.
func (r *reading) tiedOn(f selects, links []*link, day collab.Day) tied {
	out, sides := tied{}, map[collab.ID]map[collab.ID][]*link{}
	for _, l := range links {
		if f.via != nil && !slices.Contains(f.via, l.kind) || !r.isKnown(f, l, day) || r.kinds[l.party] != collab.KindInstitution {
			continue
		}
		if l.thing == "" {
			out[pairOf(l.party, l.other)] = append(out[pairOf(l.party, l.other)], l)
			continue
		}
		if sides[l.thing] == nil {
			sides[l.thing] = map[collab.ID][]*link{}
		}
		sides[l.thing][l.party] = append(sides[l.thing][l.party], l)
	}
	for _, parties := range sides {
		for a, left := range parties {
			for b, right := range parties {
				if a < b {
					out[pairOf(a, b)] = append(append(out[pairOf(a, b)], left...), right...)
				}
			}
		}
	}
	for p := range out {
		if p[0] == p[1] {
			delete(out, p) // an institution is never its own partner
		}
	}
	return out
}

// question of a series: of is a group or nil; passes tells which institutions the filter
// keeps.
type seriesQuestion struct {
	of     []collab.ID
	passes func(collab.ID) bool
	ties   selects
	days   []collab.Day
}

// series answers the question.
func (r *reading) series(q seriesQuestion) (out []point) {
	links := r.links(q.ties)
	var before tied
	var membersBefore map[collab.ID]bool
	for i, day := range q.days {
		p := point{Day: day.String()}
		now, members := r.tiedOn(q.ties, links, day), r.members(q, links, day)
		inNetwork := r.inNetwork(q, now, members)
		for x := range now {
			if inNetwork[x[0]] && inNetwork[x[1]] {
				p.Ties++
			}
		}
		if p.Institutions = len(inNetwork); p.Institutions > 1 {
			p.Density = 2 * float64(p.Ties) / (float64(p.Institutions) * float64(p.Institutions-1))
		}
		if i > 0 && q.of == nil {
			r.changedPairs(&p, q, before, now, q.days[i-1], day)
		} else if i > 0 {
			r.changedPartners(&p, q, before, now, membersBefore, members, links, q.days[i-1], day)
		}
		out = append(out, p)
		before, membersBefore = now, members
	}
	return out
}

// members are the institutions that the group stands for on a day.
func (r *reading) members(q seriesQuestion, links []*link, day collab.Day) map[collab.ID]bool {
	out := map[collab.ID]bool{}
	for _, id := range q.of {
		if r.kinds[id] == collab.KindInstitution {
			out[id] = true
		}
		for _, l := range links {
			if l.thing == id && r.kinds[l.party] == collab.KindInstitution && r.isKnown(q.ties, l, day) {
				out[l.party] = true
			}
		}
	}
	return out
}

// inNetwork are the members and their partners that pass; without a group, every
// institution that passes and has a tie with one that passes.
func (r *reading) inNetwork(q seriesQuestion, now tied, members map[collab.ID]bool) map[collab.ID]bool {
	out := map[collab.ID]bool{}
	for id := range members {
		out[id] = true
	}
	for x := range now {
		for i, id := range x {
			other := x[1-i]
			if q.passes(id) && (q.of == nil && q.passes(other) || members[other]) {
				out[id] = true
			}
		}
	}
	return out
}

// changedPairs counts the pairs that only one of the days has.
func (r *reading) changedPairs(p *point, q seriesQuestion, before, now tied, from, to collab.Day) {
	for x := range before {
		if now[x] == nil && q.passes(x[0]) && q.passes(x[1]) {
			p.Lost++
		}
	}
	for x, sides := range now {
		switch {
		case before[x] != nil || !q.passes(x[0]) || !q.passes(x[1]):
		case slices.ContainsFunc(sides, func(l *link) bool { return r.begins(q.ties, l, from, to) }):
			p.Gained++
		default:
			p.FirstReported++
		}
	}
}

// changedPartners counts the institutions outside the group of either day that are
// partners of it on one of the days only.
func (r *reading) changedPartners(p *point, q seriesQuestion, before, now tied, membersBefore, members map[collab.ID]bool, links []*link, from, to collab.Day) {
	for id, kind := range r.kinds {
		if kind != collab.KindInstitution || !q.passes(id) || members[id] || membersBefore[id] {
			continue
		}
		was, is, begins := false, false, false
		for member := range membersBefore {
			was = was || before[pairOf(id, member)] != nil
		}
		for member := range members {
			sides := now[pairOf(id, member)]
			is = is || sides != nil
			begins = begins || slices.ContainsFunc(sides, func(l *link) bool { return r.begins(q.ties, l, from, to) })
			begins = begins || sides != nil && !membersBefore[member] && r.joins(q, links, member, from, to)
		}
		switch {
		case was && !is:
			p.Lost++
		case !was && is && begins:
			p.Gained++
		case !was && is:
			p.FirstReported++
		}
	}
}

// joins reports whether a member's way into the group has a known start between two days.
// By it the tie with the group begins as well, since the tie needs the member.
func (r *reading) joins(q seriesQuestion, links []*link, member collab.ID, from, to collab.Day) bool {
	return slices.ContainsFunc(links, func(l *link) bool {
		return l.party == member && slices.Contains(q.of, l.thing) && r.isKnown(q.ties, l, to) && r.begins(q.ties, l, from, to)
	})
}
