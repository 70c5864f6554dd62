package analysis

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/ties"
)

// bridgeBudget limits the work for pairs of members and other institutions to a
// second or two. Two groups of 5,000 institutions that all share alliances are
// within it.
const bridgeBudget = 300_000_000

// Bridges are what links two groups.
type Bridges struct {
	Shared  []collab.ID // the members of both groups, in order of id
	Brokers []Broker    // the greatest score first, then by id
	Links   []Bridge    // the least weight first, then by the ids of both ends
	Cut     *Cut
}

// Broker is an institution of neither group with ties to both.
type Broker struct {
	ID    collab.ID
	Score float64

	ties   *ties.Ties
	groups [2][]ties.Node
	broker ties.BrokerNode
}

// TiesToA are the first ties of the broker with members of the first group, all of them for
// a negative number.
func (b Broker) TiesToA(first int) []Tie {
	return describe(b.ties, b.broker.Node, b.groups[0], upTo(first, b.broker.ToA))
}

// TiesToB are the first ties of the broker with members of the second group, all of them for
// a negative number.
func (b Broker) TiesToB(first int) []Tie {
	return describe(b.ties, b.broker.Node, b.groups[1], upTo(first, b.broker.ToB))
}

// Bridge links a member of the first group to a member of the second.
type Bridge struct {
	A, B   collab.ID
	Weight float64

	ties   *ties.Ties
	bridge ties.BridgePair
}

// Ties gives the first ties of the two institutions; all of them for a negative number.
func (b Bridge) Ties(first int) []Tie {
	return describe(b.ties, b.bridge.A, []ties.Node{b.bridge.B}, upTo(first, b.bridge.Shared))
}

// Bridges finds what links two groups, with at most limit brokers and links (nil: 20).
// An alliance, project, joint lab or agreement stands for its members.
func (r *Analyst) Bridges(ctx context.Context, groupA, groupB []collab.ID, f *collab.TieFilter, limit *int32) (*Bridges, error) {
	most, err := bounded("limit", limit, usualLimit, 0, mostLimit)
	if err != nil {
		return nil, err
	}
	if err := checkIDs("groupA", groupA); err != nil {
		return nil, err
	}
	if err := checkIDs("groupB", groupB); err != nil {
		return nil, err
	}
	t, err := r.Ties(ctx, f)
	if err != nil {
		return nil, err
	}
	a, err := r.nodes(t, "groupA", groupA, IsGroup)
	if err != nil {
		return nil, err
	}
	b, err := r.nodes(t, "groupB", groupB, IsGroup)
	if err != nil {
		return nil, err
	}
	groups := [2][]ties.Node{t.Members(a), t.Members(b)}
	found, err := t.Bridges(ctx, groups[0], groups[1], most, bridgeBudget)
	if err != nil {
		return nil, err
	}
	out := &Bridges{Shared: idsOf(t, found.Shared)}
	if found.Cut > 0 {
		out.Cut = out.Cut.and(tooManyTies, found.Cut)
	}
	for _, x := range found.Brokers {
		out.Brokers = append(out.Brokers, Broker{t.ID(x.Node), x.Score, t, groups, x})
	}
	for _, x := range found.Links {
		out.Links = append(out.Links, Bridge{t.ID(x.A), t.ID(x.B), x.Weight, t, x})
	}
	return out, nil
}
