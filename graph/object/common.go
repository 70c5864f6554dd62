package object

import (
	"context"

	"liaison/internal/analysis"
	"liaison/internal/collab"
	"liaison/internal/store"
)

// CommonPartnerEdge is a partner of several institutions, with a part for each.
type CommonPartnerEdge struct {
	place
	Node   *Institution
	Weight float64

	view   *View
	common analysis.CommonPartner
}

func (e CommonPartnerEdge) node() *Institution { return e.Node }

// CommonPart has the ties of a common partner with one of the institutions.
type CommonPart struct {
	Weight float64

	view *View
	part analysis.CommonPart
}

// Parts has a part for each of the institutions, in the order in which they were
// given.
func (e *CommonPartnerEdge) Parts() []*CommonPart {
	parts := e.common.Parts()
	out := make([]*CommonPart, len(parts))
	for i, p := range parts {
		out[i] = &CommonPart{p.Weight, e.view, p}
	}
	return out
}

// Of is the institution that the ties of the part are with.
func (p *CommonPart) Of(ctx context.Context) (*Institution, error) {
	return p.view.institution(ctx, p.part.Of)
}

// Ties are the first ties of the two institutions, all of them where first is nil.
func (p *CommonPart) Ties(first *int32) ([]*Tie, error) {
	n, err := checkFirst(first)
	if err != nil {
		return nil, err
	}
	return p.view.ties(p.part.Ties(n)), nil
}

// CommonPartners gives a page of the partners of every one of the institutions
// (rule 15).
func (v *View) CommonPartners(ctx context.Context, of []collab.ID, f *collab.TieFilter, first *int32, after *string) (*CommonPartnerConnection, error) {
	w, err := Args{First: first, After: after}.window(newListKey("commonPartners", of, f))
	if err != nil {
		return nil, err
	}
	all, err := v.read.Common(v.withToken(ctx), of, f)
	if err != nil {
		return nil, err
	}
	return v.common(ctx, w, all)
}

func (v *View) common(ctx context.Context, w window, all []analysis.CommonPartner) (*CommonPartnerConnection, error) {
	part, positions, info := pageOf(w, all, func(c analysis.CommonPartner) store.Position { return byWeight(c.Weight, c.ID()) })
	c := &CommonPartnerConnection{Edges: []*CommonPartnerEdge{}, PageInfo: info, view: v, count: len(all)}
	ids := make([]collab.ID, len(part))
	for i, p := range part {
		ids[i] = p.ID()
	}
	found, err := v.loadInstitutions(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i, p := range part {
		if found[i] != nil {
			c.Edges = append(c.Edges, &CommonPartnerEdge{place{w.list, &positions[i]}, found[i], p.Weight, v, p})
		}
	}
	return c, nil
}

// Comparison has the partners of two institutions side by side.
type Comparison struct {
	A, B    *Institution
	Jaccard float64

	view  *View
	found *analysis.Comparison
	key   []any
}

// Compare compares the partners of two institutions.
func (v *View) Compare(ctx context.Context, a, b collab.ID, f *collab.TieFilter) (*Comparison, error) {
	found, err := v.read.Compare(v.withToken(ctx), a, b, f)
	if err != nil {
		return nil, err
	}
	c := &Comparison{Jaccard: found.Jaccard, view: v, found: found, key: []any{a, b, f}}
	if err := v.loadRecords(ctx, []collab.ID{a, b}); err != nil {
		return nil, err
	}
	if c.A, err = v.institution(ctx, a); err != nil {
		return nil, err
	}
	c.B, err = v.institution(ctx, b)
	return c, err
}

// Shared are the ties of the two institutions with each other.
func (c *Comparison) Shared() []*Tie {
	return c.view.ties(c.found.Shared())
}

func (c *Comparison) window(field string, first *int32, after *string) (window, error) {
	return Args{First: first, After: after}.window(newListKey(field, c.key...))
}

// Common gives a page of the partners of both institutions.
func (c *Comparison) Common(ctx context.Context, first *int32, after *string) (*CommonPartnerConnection, error) {
	w, err := c.window("compare.common", first, after)
	if err != nil {
		return nil, err
	}
	return c.view.common(ctx, w, c.found.Common)
}

// OnlyA gives a page of the partners of the first institution alone.
func (c *Comparison) OnlyA(ctx context.Context, first *int32, after *string) (*PartnerConnection, error) {
	return c.only(ctx, "compare.onlyA", c.found.OnlyA, first, after)
}

// OnlyB gives a page of the partners of the second institution alone.
func (c *Comparison) OnlyB(ctx context.Context, first *int32, after *string) (*PartnerConnection, error) {
	return c.only(ctx, "compare.onlyB", c.found.OnlyB, first, after)
}

func (c *Comparison) only(ctx context.Context, field string, list []analysis.Partner, first *int32, after *string) (*PartnerConnection, error) {
	w, err := c.window(field, first, after)
	if err != nil {
		return nil, err
	}
	return c.view.partners(ctx, w, list)
}
