package object

import (
	"context"
	"math"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/store"
)

// PartnerEdge is a partner of the parent, with the ties between both.
type PartnerEdge struct {
	place
	Node   *Institution
	Weight float64

	view    *View
	partner analysis.Partner
}

func (e PartnerEdge) node() *Institution { return e.Node }

// FirstReported returns when a tie of the two was first reported, "" if none has a report.
func (e *PartnerEdge) FirstReported() collab.EDTF { return e.partner.Reported().First }

// LastReported returns when a tie of the two was last reported, "" if none has a report.
func (e *PartnerEdge) LastReported() collab.EDTF { return e.partner.Reported().Last }

// Ended reports whether all ties of the two are over by the day of the question.
func (e *PartnerEdge) Ended() bool { return e.partner.Reported().Ended }

// Ties are the first ties of the two institutions by kind, then by thing; all of
// them where first is nil.
func (e *PartnerEdge) Ties(first *int32) ([]*Tie, error) {
	n, err := checkFirst(first)
	if err != nil {
		return nil, err
	}
	return e.view.ties(e.partner.Ties(n)), nil
}

// Partners gives a page of the institution's partners, the greatest weight first,
// then by id (rule 14).
func (i *Institution) Partners(ctx context.Context, ties *collab.TieFilter, weighting *collab.Weighting, minWeight *float64, first *int32, after *string) (*PartnerConnection, error) {
	if weighting != nil && *weighting == collab.Count { // the default has the same cursors whether it is given or not
		weighting = nil
	}
	w, err := Args{First: first, After: after}.window(newListKey("partners", i.record.ID, ties, weighting, minWeight))
	if err != nil {
		return nil, err
	}
	key := partnersKey{i.record.ID, only(&i.view.filters, ties), collab.Count, -1}
	if weighting != nil {
		key.weighting = *weighting
	}
	if w.after == nil { // a page further on may begin anywhere
		key.first = w.count
	}
	all, err := i.view.load.partners.LoadFromMemory(ctx, key)
	if err != nil {
		return nil, err
	}
	if minWeight != nil {
		all = keep(all, func(p analysis.Partner) bool { return p.Weight >= *minWeight })
	}
	return i.view.partners(ctx, w, all)
}

// partners gives the part of a list of partners that lies in the window.
func (v *View) partners(ctx context.Context, w window, all []analysis.Partner) (*PartnerConnection, error) {
	part, positions, info := pageOf(w, all, func(p analysis.Partner) store.Position { return byWeight(p.Weight, p.ID()) })
	c := &PartnerConnection{Edges: []*PartnerEdge{}, PageInfo: info, view: v, count: len(all)}
	ids := make([]collab.ID, len(part))
	for n := range part {
		ids[n] = positions[n].ID
	}
	found, err := v.institutions(ctx, ids)
	if err != nil {
		return nil, err
	}
	for n, p := range part {
		if found[n] != nil {
			c.Edges = append(c.Edges, &PartnerEdge{place{w.list, &positions[n]}, found[n], p.Weight, v, p})
		}
	}
	return c, nil
}

// byWeight gives the position of a weight and an id in the order of greater weights
// first, then ids. Positive floats have the order of their bits.
func byWeight(weight float64, id collab.ID) store.Position {
	return store.Position{Number: -int64(math.Float64bits(weight)), ID: id}
}
