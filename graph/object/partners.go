package object

import (
	"context"
	"fmt"
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
// then by name and id (rule 14).
func (i *Institution) Partners(ctx context.Context, ties *collab.TieFilter, weighting *collab.Weighting, minWeight *float64, first *int32, after *string) (*PartnerConnection, error) {
	if weighting != nil && *weighting == collab.Count { // the default has the same cursors whether it is given or not
		weighting = nil
	}
	w, err := Args{First: first, After: after}.window(newListKey("partners", byWeightAndName, i.record.ID, ties, weighting, minWeight))
	if err != nil {
		return nil, err
	}
	key := partnersKey{i.record.ID, only(&i.view.filters, ties), collab.Count}
	if weighting != nil {
		key.weighting = *weighting
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
	part, positions, info := pageOf(w, all, func(p analysis.Partner) store.Position { return byWeight("", p.Weight, p.Name, p.ID()) })
	c := &PartnerConnection{Edges: []*PartnerEdge{}, PageInfo: info, view: v, total: fixedTotal(len(all))}
	ids := make([]collab.ID, len(part))
	for n, p := range part {
		ids[n] = p.ID()
	}
	found, err := v.institutions(ctx, ids)
	if err != nil {
		return nil, err
	}
	for n, p := range part {
		if found[n] != nil {
			c.Edges = append(c.Edges, &PartnerEdge{place{w.list, positions[n]}, found[n], p.Weight, v, p})
		}
	}
	return c, nil
}

// byWeightAndName is part of the key of each list in the order of byWeight: a cursor of
// another order of the list does not belong to it.
const byWeightAndName = "weight, name, id"

// byWeight gives the position of an entry in a list that is in order of a group, which all
// have as texts of one length, then of weight, the greatest first, then of folded name and
// id. Floats that are not negative have the order of their bits.
func byWeight(group string, weight float64, name string, id collab.ID) store.Position {
	return store.Position{Text: fmt.Sprintf("%s%016x%s", group, ^math.Float64bits(weight), name), ID: id}
}
