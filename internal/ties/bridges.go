package ties

import (
	"cmp"
	"context"
	"math"
	"slices"
)

// Bridges are what links two groups of institutions.
type Bridges struct {
	Shared  []Node // in both, in order of id
	Brokers []Broker
	Links   []Bridge
	Cut     int // 0, or how many members of a group, the first by id, had been asked when the budget was spent
}

// Broker is an institution of neither group with ties to both. Score is the
// geometric mean of the shares of each group that it is tied to: 1 for a partner of
// all, and low for one that knows many here and few there; where the answer is cut,
// of the members asked. Highest first, then by id.
type Broker struct {
	Node     Node
	Score    float64
	ToA, ToB []Shared // things in order of kind, then id, each once
}

// Bridge is a tie between one of the first group and one of the second, neither of
// them in both. The thinnest come first, then by the ids of both.
type Bridge struct {
	A, B   Node
	Weight float64
	Shared []Shared
}

// Bridges finds them for two groups as Members gives them, at most limit of each
// kind. Whoever takes part in a thing is looked at once, not once for each member;
// budget bounds what is left to do for each pair. Where that is more, as many members
// of a group as it allows are asked, in order of id.
func (t *Ties) Bridges(ctx context.Context, a, b []Node, limit, budget int) (Bridges, error) {
	var out Bridges
	m, err := t.meetings(ctx, a, b)
	if err != nil {
		return out, err
	}
	defer m.release()
	for _, v := range a {
		if m.places[1].find(v) >= 0 {
			out.Shared = append(out.Shared, v)
		}
	}
	cut := func(asked, all int) {
		if asked < all && (out.Cut == 0 || asked < out.Cut) {
			out.Cut = max(1, asked)
		}
	}
	var sides [2]reached
	for i := range sides {
		n := m.affordable(i, budget/3)
		cut(n, len(m.groups[i]))
		if sides[i], err = m.reach(ctx, i, n); err != nil {
			return out, err
		}
	}
	out.Brokers = m.brokers(sides, limit)
	links, asked, err := m.links(ctx, limit, budget/3)
	cut(asked, len(a))
	out.Links = links
	return out, err
}

// brokers are the best outsiders that both groups reach.
func (m *meetings) brokers(sides [2]reached, limit int) (out []Broker) {
	for n, v := range m.outside.have {
		if len(sides[0].of(n)) > 0 && len(sides[1].of(n)) > 0 {
			a, b := sides[0].members(n), sides[1].members(n)
			score := math.Sqrt(float64(a*b) / float64(sides[0].asked*sides[1].asked))
			out = append(out, Broker{Node: v, Score: score})
		}
	}
	slices.SortFunc(out, func(x, y Broker) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(m.Rank(x.Node), m.Rank(y.Node)))
	})
	out = out[:min(limit, len(out))]
	for i := range out {
		n := int(m.outside.find(out[i].Node))
		out[i].ToA, out[i].ToB = m.shared(&sides[0], n), m.shared(&sides[1], n)
	}
	return out
}

func (m *meetings) shared(side *reached, outsider int) (out []Shared) {
	for _, i := range side.of(outsider) {
		out = append(out, side.acquaintances[i].Shared)
	}
	slices.SortFunc(out, m.compareShared)
	return out
}

// links are the thinnest between the groups. It tells how many members of the first
// it took: all, or as many as the budget lasts. Once there are enough of one thing
// each, no later member can have any that come before them.
func (m *meetings) links(ctx context.Context, limit, budget int) (out []Bridge, asked int, err error) {
	order := func(x, y Bridge) int {
		return cmp.Or(cmp.Compare(x.Weight, y.Weight), cmp.Compare(m.Rank(x.A), m.Rank(y.A)), cmp.Compare(m.Rank(x.B), m.Rank(y.B)))
	}
	a, b := m.groups[0], m.groups[1]
	things := make([]int32, len(b)) // how many are shared with each of the second group
	for asked = 0; asked < len(a) && budget > 0; asked++ {
		if len(out) == limit && (limit == 0 || out[limit-1].Weight == 1) {
			asked = len(a)
			break
		}
		v := a[asked]
		if m.places[1].find(v) >= 0 {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, 0, err
		}
		var met []int32
		meets := func(place int32) {
			if things[place] == 0 {
				met = append(met, place)
			}
			things[place]++
		}
		for thing, ways := range m.thingsOf(v) {
			spans := m.during(ways)
			for _, c := range m.rosters[thing].across {
				if budget--; m.atOneTime(spans, c.spans) {
					budget -= len(c.who)
					for _, place := range c.who {
						meets(place)
					}
				}
			}
		}
		for partner := range m.directWith(v) {
			if place := m.places[1].find(partner); place >= 0 {
				meets(place)
			}
		}
		for _, place := range met {
			x := Bridge{A: v, B: b[place], Weight: float64(things[place])}
			things[place] = 0
			if m.places[0].find(x.B) >= 0 || len(out) == limit && order(x, out[limit-1]) > 0 {
				continue
			}
			if len(out) == limit {
				out = out[:limit-1]
			}
			at, _ := slices.BinarySearchFunc(out, x, order)
			out = slices.Insert(out, at, x)
		}
	}
	for i := range out {
		out[i].Shared = m.Shared(out[i].A, out[i].B)
	}
	return out, asked, nil
}

func set(list []Node) map[Node]bool {
	out := make(map[Node]bool, len(list))
	for _, v := range list {
		out[v] = true
	}
	return out
}
