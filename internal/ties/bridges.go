package ties

import (
	"cmp"
	"context"
	"math"
	"slices"

	"liaison/internal/snapshot"
)

// Bridges are what links two groups of institutions.
type Bridges struct {
	Shared  []Node // in both, in order of id
	Brokers []Broker
	Links   []Bridge
	Cut     int // 0, or how many members had been asked for their partners when the budget was spent
}

// Broker is an institution of neither group with ties to both. Score is the
// geometric mean of the shares of each group that it is tied to: 1 for a partner of
// all, and low for one that knows many here and few there. Highest first, then by id.
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

// Bridges finds them for two groups as Members gives them. Members are asked in
// order of id for whom they meet outside their group, until that has taken half the
// budget, in looks at an institution in a thing; where that is not all of them, it
// answers what it has found.
func (t *Ties) Bridges(ctx context.Context, a, b []Node, budget int) (Bridges, error) {
	inA, inB := set(a), set(b)
	var out Bridges
	for _, v := range a {
		if inB[v] {
			out.Shared = append(out.Shared, v)
		}
	}
	toA, links, asked, err := t.reach(ctx, a, inA, inB, budget/2)
	if err != nil {
		return out, err
	}
	toB, _, more, err := t.reach(ctx, b, set(slices.Concat(a, b)), nil, budget/2)
	if err != nil {
		return out, err
	}
	if asked+more < len(a)+len(b) {
		out.Cut = max(1, asked+more)
	}
	for v, mine := range toA {
		if theirs, both := toB[v]; both {
			score := math.Sqrt(float64(mine.members*theirs.members) / float64(len(a)*len(b)))
			out.Brokers = append(out.Brokers, Broker{v, score, mine.shared, theirs.shared})
		}
	}
	slices.SortFunc(out.Brokers, func(x, y Broker) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(t.Rank(x.Node), t.Rank(y.Node)))
	})
	out.Links = links
	slices.SortFunc(out.Links, func(x, y Bridge) int {
		return cmp.Or(cmp.Compare(x.Weight, y.Weight), cmp.Compare(t.Rank(x.A), t.Rank(y.A)), cmp.Compare(t.Rank(x.B), t.Rank(y.B)))
	})
	return out, nil
}

func set(list []Node) map[Node]bool {
	out := make(map[Node]bool, len(list))
	for _, v := range list {
		out[v] = true
	}
	return out
}

// reached is what an institution of neither group shares with one of them.
type reached struct {
	members int // of the group
	last    Node
	shared  []Shared
}

// outsider is a part of a thing that one outside a group has; met tells whether any
// of the group was there at one time with it.
type outsider struct {
	part
	met bool
}

// reach asks the members of a group for their partners, those in own left out. Those
// in the other group are linked, where the member is not in it too. Of a thing
// whoever is outside is looked at for each member, and whoever is inside once.
func (t *Ties) reach(ctx context.Context, group []Node, own, other map[Node]bool, budget int) (out map[Node]*reached, links []Bridge, asked int, err error) {
	out = map[Node]*reached{}
	outside := map[Shared][]outsider{}
	for _, v := range group {
		if budget <= 0 {
			break
		}
		asked++
		across := map[Node][]Shared{}
		meets := func(p Node, s Shared) {
			if other[p] {
				across[p] = append(across[p], s)
				return
			}
			r := out[p]
			if r == nil {
				r = &reached{last: snapshot.None}
				out[p] = r
			}
			if r.last != v {
				r.last = v
				r.members++
			}
			if s.Thing == snapshot.None && !slices.Contains(r.shared, s) {
				r.shared = append(r.shared, s)
			}
		}
		for thing, mine := range t.thingsOf(v) {
			if err := ctx.Err(); err != nil {
				return nil, nil, 0, err
			}
			s := Shared{thing, mine[0].tie}
			if _, known := outside[s]; !known {
				parts := t.partsOf(thing)
				outside[s] = []outsider{}
				for _, p := range parts {
					if !own[p.institution] {
						outside[s] = append(outside[s], outsider{part: p})
					}
				}
				budget -= len(parts)
			}
			list := outside[s]
			budget -= len(list) + 1
			for i := range list {
				if p := &list[i]; !(other[v] && other[p.institution]) && t.meet(mine, p.ways) {
					p.met = true
					meets(p.institution, s)
				}
			}
		}
		for p := range t.directWith(v) {
			if budget--; !own[p] && !(other[v] && other[p]) {
				meets(p, Shared{snapshot.None, direct})
			}
		}
		for p, shared := range across {
			slices.SortFunc(shared, t.compareShared)
			links = append(links, Bridge{v, p, float64(len(shared)), shared})
		}
	}
	for s, list := range outside {
		for _, p := range list {
			if r := out[p.institution]; p.met && r != nil {
				r.shared = append(r.shared, s)
			}
		}
	}
	for _, r := range out {
		slices.SortFunc(r.shared, t.compareShared)
	}
	return out, links, asked, nil
}
