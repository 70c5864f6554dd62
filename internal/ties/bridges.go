package ties

import (
	"cmp"
	"context"
	"math"
	"slices"
)

// Bridges are what links two groups of institutions.
type Bridges struct {
	Shared  []Node // the members of both groups, in order of id
	Brokers []BrokerNode
	Links   []BridgePair
	// Cut is 0, or how many members of a group, the first by id, had been asked when the
	// budget was spent.
	Cut int
}

// BrokerNode is an institution of neither group with ties to both. Score is the geometric
// mean of the shares of each group that the broker is tied to: 1 for a partner of
// everybody, and low for one that knows many of one group and few of the other. If the
// answer is cut, the shares are of the members asked.
type BrokerNode struct {
	Node     Node
	Score    float64
	ToA, ToB []Shared // each once, in order of kind, then id
}

// BridgePair is a tie between a member of the first group and one of the second, neither of
// which is in both.
type BridgePair struct {
	A, B   Node
	Weight float64
	Shared []Shared
}

// Bridges returns the bridges between two groups as Members gives them, at most limit
// brokers and limit links: brokers with the highest score first, links with the lowest
// weight first, ties by id.
//
// The participants of a thing are looked at once, not once for each member. budget
// bounds the work that remains for each pair: where it is not enough, as many members
// of a group as it allows are asked, in order of id.
func (t *Ties) Bridges(ctx context.Context, a, b []Node, limit, budget int) (Bridges, error) {
	var out Bridges
	e, err := t.encounters(ctx, a, b)
	if err != nil {
		return out, err
	}
	defer e.release()
	for _, v := range a {
		if e.places[1].has(v) {
			out.Shared = append(out.Shared, v)
		}
	}
	cut := func(asked, all int) {
		if asked < all && (out.Cut == 0 || asked < out.Cut) {
			out.Cut = max(1, asked)
		}
	}
	var sides [2]reach
	for i := range sides {
		n := e.affordable(i, budget/3)
		cut(n, len(e.groups[i]))
		if sides[i], err = e.reach(ctx, i, n); err != nil {
			return out, err
		}
	}
	out.Brokers = e.brokers(sides, limit)
	links, asked, err := e.links(ctx, limit, budget/3)
	cut(asked, len(a))
	out.Links = links
	return out, err
}

// brokers returns the best outsiders that both groups reach.
func (e *encounters) brokers(sides [2]reach, limit int) (out []BrokerNode) {
	for n, v := range e.outsiders.nodes {
		if len(sides[0].contactsOf(n)) > 0 && len(sides[1].contactsOf(n)) > 0 {
			a, b := sides[0].countMembers(n), sides[1].countMembers(n)
			score := math.Sqrt(float64(a*b) / float64(sides[0].asked*sides[1].asked))
			out = append(out, BrokerNode{Node: v, Score: score})
		}
	}
	slices.SortFunc(out, func(x, y BrokerNode) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(e.Rank(x.Node), e.Rank(y.Node)))
	})
	out = out[:min(limit, len(out))]
	for i := range out {
		n := int(e.outsiders.find(out[i].Node))
		out[i].ToA, out[i].ToB = e.sharedWith(&sides[0], n), e.sharedWith(&sides[1], n)
	}
	return out
}

// sharedWith returns what an outsider shares with the members asked of one group.
func (e *encounters) sharedWith(side *reach, outsider int) (out []Shared) {
	for _, i := range side.contactsOf(outsider) {
		out = append(out, side.contacts[i].Shared)
	}
	slices.SortFunc(out, e.compareShared)
	return slices.Compact(out)
}

// links returns the links of lowest weight between the groups, and how many members of
// the first group it asked: all, or as many as the budget lasts. Once limit links of
// one thing each are found, no later member can have any that come before them.
func (e *encounters) links(ctx context.Context, limit, budget int) (out []BridgePair, asked int, err error) {
	a := e.groups[0]
	shared := make([]int32, len(e.groups[1])) // the number of things shared with each of the second group
	for asked = 0; asked < len(a) && budget > 0; asked++ {
		if len(out) == limit && (limit == 0 || out[limit-1].Weight == 1) {
			asked = len(a)
			break
		}
		if e.places[1].has(a[asked]) {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, 0, err
		}
		kin := e.kin(a[asked])
		for _, place := range e.countShared(a[asked], shared, &budget) {
			x := BridgePair{A: a[asked], B: e.groups[1][place], Weight: float64(shared[place])}
			shared[place] = 0
			if !e.places[0].has(x.B) && !kin[x.B] {
				out = e.insertLink(out, x, limit)
			}
		}
	}
	for i := range out {
		out[i].Shared = e.Shared(out[i].A, out[i].B)
	}
	return out, asked, nil
}

// countShared adds to shared, by place in the second group, the number of things that
// the institution shares with each member of that group, and returns the places that
// it has added to. It charges its work to the budget.
func (e *encounters) countShared(v Node, shared []int32, budget *int) (met []int32) {
	count := func(place int32) {
		if shared[place] == 0 {
			met = append(met, place)
		}
		shared[place]++
	}
	for thing, memberships := range e.thingsOf(v) {
		spans := e.spansOf(memberships)
		for _, s := range e.rosters[thing].secondOnly {
			if *budget--; e.overlapInTime(spans, s.spans) {
				*budget -= len(s.who)
				for _, place := range s.who {
					count(place)
				}
			}
		}
	}
	for partner := range e.directPartners(v) {
		if place := e.places[1].find(partner); place >= 0 {
			count(place)
		}
	}
	return met
}

// insertLink puts a link into a list in order, of which it keeps the first limit.
func (e *encounters) insertLink(list []BridgePair, x BridgePair, limit int) []BridgePair {
	order := func(x, y BridgePair) int {
		return cmp.Or(cmp.Compare(x.Weight, y.Weight), cmp.Compare(e.Rank(x.A), e.Rank(y.A)), cmp.Compare(e.Rank(x.B), e.Rank(y.B)))
	}
	if len(list) == limit {
		if limit == 0 || order(x, list[limit-1]) > 0 {
			return list
		}
		list = list[:limit-1]
	}
	at, _ := slices.BinarySearchFunc(list, x, order)
	return slices.Insert(list, at, x)
}
