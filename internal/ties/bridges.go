package ties

import (
	"cmp"
	"context"
	"math"
	"slices"

	"liaison/internal/collab"
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

// Bridges finds them for two groups as Members gives them. It looks at no more than
// budget ties of members with partners; where that is not all, it answers what it
// has found.
func (t *Ties) Bridges(ctx context.Context, a, b []Node, budget int) (Bridges, error) {
	inA, inB := set(a), set(b)
	var out Bridges
	for _, v := range a {
		if inB[v] {
			out.Shared = append(out.Shared, v)
		}
	}
	toA, links, asked, err := t.reach(ctx, a, inA, inB, &budget)
	if err != nil {
		return out, err
	}
	toB, _, more, err := t.reach(ctx, b, inB, inA, &budget)
	if err != nil {
		return out, err
	}
	if asked+more < len(a)+len(b) {
		out.Cut = max(1, asked+more)
	}
	for v, mine := range toA {
		if theirs, both := toB[v]; both {
			score := math.Sqrt(float64(mine.members) / float64(len(a)) * float64(theirs.members) / float64(len(b)))
			out.Brokers = append(out.Brokers, Broker{v, score, t.inOrder(mine), t.inOrder(theirs)})
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
	members int
	shared  map[Shared]bool
}

// reach asks the members of a group for their partners outside both groups, and
// for those in the other one.
func (t *Ties) reach(ctx context.Context, group []Node, own, other map[Node]bool, budget *int) (out map[Node]*reached, links []Bridge, asked int, err error) {
	out = map[Node]*reached{}
	for _, v := range group {
		if *budget <= 0 {
			break
		}
		asked++
		partners, err := t.Partners(ctx, v, collab.Count)
		if err != nil {
			return nil, nil, 0, err
		}
		*budget -= len(partners) + 1
		for _, p := range partners {
			switch {
			case own[p.Node]:
			case other[p.Node]:
				if !other[v] {
					links = append(links, Bridge{v, p.Node, p.Weight, p.Shared})
				}
			default:
				r := out[p.Node]
				if r == nil {
					r = &reached{shared: map[Shared]bool{}}
					out[p.Node] = r
				}
				r.members++
				for _, s := range p.Shared {
					r.shared[s] = true
				}
			}
		}
	}
	return out, links, asked, nil
}

// inOrder is what is shared, in order of kind, then thing.
func (t *Ties) inOrder(r *reached) []Shared {
	out := make([]Shared, 0, len(r.shared))
	for s := range r.shared {
		out = append(out, s)
	}
	slices.SortFunc(out, t.compareShared)
	return out
}
