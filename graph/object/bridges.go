package object

import (
	"context"
	"slices"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/store"
)

// BridgeResult is the answer to how two groups are linked.
type BridgeResult struct {
	Shared  []Organisation
	Brokers []*Broker
	Links   []*BridgeLink
	Cut     *analysis.Cut
}

// Broker is an institution of neither group with ties to both.
type Broker struct {
	Institution *Institution
	Score       float64

	view   *View
	broker analysis.Broker
}

// TiesToA are the first ties of the broker with members of the first group.
func (b *Broker) TiesToA(first *int32) ([]*Tie, error) { return b.firstTies(first, b.broker.TiesToA) }

// TiesToB are the first ties of the broker with members of the second group.
func (b *Broker) TiesToB(first *int32) ([]*Tie, error) { return b.firstTies(first, b.broker.TiesToB) }

// firstTies are the first of some ties, all of them where first is nil.
func (b *Broker) firstTies(first *int32, ties func(first int) []analysis.Tie) ([]*Tie, error) {
	n, err := checkFirst(first)
	if err != nil {
		return nil, err
	}
	return b.view.ties(ties(n)), nil
}

// BridgeLink links a member of the first group to a member of the second.
type BridgeLink struct {
	A, B   *Institution
	Weight float64

	view *View
	link analysis.Bridge
}

// Ties are the first ties of the two institutions, all of them where first is nil.
func (l *BridgeLink) Ties(first *int32) ([]*Tie, error) {
	n, err := checkFirst(first)
	if err != nil {
		return nil, err
	}
	return l.view.ties(l.link.Ties(n)), nil
}

// Bridges finds what links two groups, with at most limit entries in each list.
func (v *View) Bridges(ctx context.Context, groupA, groupB []collab.ID, f *collab.TieFilter, limit *int32) (*BridgeResult, error) {
	most, err := checkCount("limit", limit)
	if err != nil {
		return nil, err
	}
	found, err := v.read.Bridges(v.withToken(ctx), groupA, groupB, f, limit)
	if err != nil {
		return nil, err
	}
	out := &BridgeResult{Shared: []Organisation{}, Brokers: []*Broker{}, Links: []*BridgeLink{}, Cut: found.Cut}
	all := slices.Clone(found.Shared)
	for _, x := range found.Brokers {
		all = append(all, x.ID)
	}
	for _, x := range found.Links {
		all = append(all, x.A, x.B)
	}
	if err := v.loadRecords(ctx, all); err != nil {
		return nil, err
	}
	shared, err := v.institutions(ctx, found.Shared)
	if err != nil {
		return nil, err
	}
	shared = keep(shared, func(i *Institution) bool { return i != nil })
	slices.SortFunc(shared, func(a, b *Institution) int { return store.CompareByName(a.record, b.record) })
	for _, i := range shared[:min(most, len(shared))] {
		out.Shared = append(out.Shared, i)
	}
	for _, x := range found.Brokers {
		i, err := v.institution(ctx, x.ID)
		if err != nil {
			return nil, err
		}
		out.Brokers = append(out.Brokers, &Broker{i, x.Score, v, x})
	}
	for _, x := range found.Links {
		ends, err := v.institutions(ctx, []collab.ID{x.A, x.B})
		if err != nil {
			return nil, err
		}
		out.Links = append(out.Links, &BridgeLink{ends[0], ends[1], x.Weight, v, x})
	}
	return out, nil
}
