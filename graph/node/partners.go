package node

import (
	"context"
	"math"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// PartnerEdge is an institution tied to the parent, and by what.
type PartnerEdge struct {
	Cursor string
	Node   *Institution
	Weight float64
	ties   []collab.Tie
}

// Ties are what both share, by kind, then by thing; all where first is omitted.
func (e *PartnerEdge) Ties(first *int32) ([]*collab.Tie, error) {
	most := len(e.ties)
	if first != nil {
		n, err := count("first", first)
		if err != nil {
			return nil, err
		}
		most = min(most, n)
	}
	out := make([]*collab.Tie, most)
	for i := range out {
		out[i] = &e.ties[i]
	}
	return out, nil
}

// Partners are the institutions tied to it, the heaviest first, then by id (rule 14).
func (i *Institution) Partners(ctx context.Context, ties *collab.TieFilter, weighting *collab.Weighting, minWeight *float64, first *int32, after *string) (*PartnerConnection, error) {
	w, err := Args{First: first, After: after}.window(listOf("partners", i.record.ID, ties, weighting, minWeight))
	if err != nil {
		return nil, err
	}
	key := partnersKey{i.record.ID, canonical(ties), collab.Count}
	if weighting != nil {
		key.weighting = *weighting
	}
	all, err := i.graph.load.partners.Load(ctx, key)
	if err != nil {
		return nil, err
	}
	if minWeight != nil {
		all = kept(all, func(p collab.Partner) bool { return p.Weight >= *minWeight })
	}
	part, positions, info := cut(w, all, partnerPosition)
	c := &PartnerConnection{Edges: []*PartnerEdge{}, PageInfo: info, graph: i.graph, total: known(len(all))}
	ids := make([]collab.ID, len(part))
	for n, p := range part {
		ids[n] = p.ID
	}
	records, err := i.graph.load.records.LoadAll(ctx, ids)
	if err != nil {
		return nil, err
	}
	for n, p := range part {
		if partner, ok := wrapAs[*Institution](i.graph, records[n]); ok {
			c.Edges = append(c.Edges, &PartnerEdge{w.list.cursor(positions[n]), partner, p.Weight, p.Ties})
		}
	}
	return c, nil
}

// partnerPosition puts greater weights first: the bits of positive floats are
// in their order.
func partnerPosition(p collab.Partner) store.Position {
	return store.Position{Number: -int64(math.Float64bits(p.Weight)), ID: p.ID}
}
