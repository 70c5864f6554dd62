package object

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/ties"
)

// bridgeBudget limits the work for pairs of members and other institutions to a
// second or two. Two groups of 5,000 institutions that all share alliances are
// within it.
const bridgeBudget = 300_000_000

// BridgeResult is the answer to how two groups are linked.
type BridgeResult struct {
	Shared  []Organisation
	Brokers []*Broker
	Links   []*BridgeLink
	Cut     *query.Cut
}

// Broker is an institution of neither group with ties to both.
type Broker struct {
	Institution *Institution
	Score       float64

	view   *View
	ties   *ties.Ties
	groups [2][]ties.Node
	broker ties.Broker
}

// TiesToA are the ties of the broker with members of the first group.
func (b *Broker) TiesToA() []*Tie { return b.tiesTo(b.groups[0], b.broker.ToA) }

// TiesToB are the ties of the broker with members of the second group.
func (b *Broker) TiesToB() []*Tie { return b.tiesTo(b.groups[1], b.broker.ToB) }

func (b *Broker) tiesTo(group []ties.Node, shared []ties.Shared) []*Tie {
	return b.view.ties(describeTies(b.ties, b.broker.Node, group, shared))
}

// BridgeLink links a member of the first group to a member of the second.
type BridgeLink struct {
	A, B   *Institution
	Weight float64

	view *View
	ties *ties.Ties
	link ties.Bridge
}

// Ties are the first ties of the two institutions, all of them where first is nil.
func (l *BridgeLink) Ties(first *int32) ([]*Tie, error) {
	n, err := checkFirst(first)
	if err != nil {
		return nil, err
	}
	shared := l.link.Shared
	if n >= 0 {
		shared = shared[:min(n, len(shared))]
	}
	return l.view.ties(describeTies(l.ties, l.link.A, []ties.Node{l.link.B}, shared)), nil
}

// Bridges finds what links two groups, with at most limit entries in each list.
func (v *View) Bridges(ctx context.Context, groupA, groupB []collab.ID, f *collab.TieFilter, limit *int32) (*BridgeResult, error) {
	most, err := checkCount("limit", limit)
	if err != nil {
		return nil, err
	}
	t, a, err := v.group(ctx, f, "groupA", groupA)
	if err != nil {
		return nil, err
	}
	_, b, err := v.group(ctx, f, "groupB", groupB)
	if err != nil {
		return nil, err
	}
	found, err := t.Bridges(ctx, a, b, most, bridgeBudget)
	if err != nil {
		return nil, err
	}
	out := &BridgeResult{Shared: []Organisation{}, Brokers: []*Broker{}, Links: []*BridgeLink{}}
	if found.Cut > 0 {
		out.Cut = &query.Cut{Reason: "the groups have too many ties to examine: give smaller groups or filter the ties", At: int32(found.Cut)}
	}
	all := slices.Clone(found.Shared)
	for _, x := range found.Brokers {
		all = append(all, x.Node)
	}
	for _, x := range found.Links {
		all = append(all, x.A, x.B)
	}
	if err := v.loadRecords(ctx, idsOfNodes(t, all)); err != nil {
		return nil, err
	}
	shared, err := v.institutions(ctx, idsOfNodes(t, found.Shared))
	if err != nil {
		return nil, err
	}
	shared = keep(shared, func(i *Institution) bool { return i != nil })
	slices.SortFunc(shared, func(a, b *Institution) int { return byName(a.record, b.record) })
	for _, i := range shared[:min(most, len(shared))] {
		out.Shared = append(out.Shared, i)
	}
	for _, x := range found.Brokers {
		i, err := v.institution(ctx, t.ID(x.Node))
		if err != nil {
			return nil, err
		}
		out.Brokers = append(out.Brokers, &Broker{i, x.Score, v, t, [2][]ties.Node{a, b}, x})
	}
	for _, x := range found.Links {
		ends, err := v.institutions(ctx, []collab.ID{t.ID(x.A), t.ID(x.B)})
		if err != nil {
			return nil, err
		}
		out.Links = append(out.Links, &BridgeLink{ends[0], ends[1], x.Weight, v, t, x})
	}
	return out, nil
}

// group gives the institutions that the entities stand for: themselves or their
// members.
func (v *View) group(ctx context.Context, f *collab.TieFilter, what string, ids []collab.ID) (*ties.Ties, []ties.Node, error) {
	if err := checkIDs(what, ids); err != nil {
		return nil, nil, err
	}
	t, nodes, err := v.startQuestion(ctx, f, what, ids, ties.IsGroup)
	if err != nil {
		return nil, nil, err
	}
	return t, t.Members(nodes), nil
}
