package object

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
	"liaison/internal/ties"
)

// CommonPartnerEdge is a partner of several institutions, with a part for each.
type CommonPartnerEdge struct {
	Cursor string
	Node   *Institution
	Weight float64

	view  *View
	ties  *ties.Ties
	of    []ties.Node
	parts []ties.Partner
}

func (e CommonPartnerEdge) node() *Institution { return e.Node }

// CommonPart has the ties of a common partner with one of the institutions.
type CommonPart struct {
	Weight float64

	view    *View
	of      collab.ID
	partner query.Partner
}

// Parts has a part for each of the institutions, in the order in which they were
// given.
func (e *CommonPartnerEdge) Parts() []*CommonPart {
	out := make([]*CommonPart, len(e.parts))
	for i, p := range e.parts {
		out[i] = &CommonPart{p.Weight, e.view, e.ties.ID(e.of[i]), query.PartnerOf(e.ties, e.of[i], p)}
	}
	return out
}

// Of is the institution that the ties of the part are with.
func (p *CommonPart) Of(ctx context.Context) (*Institution, error) {
	return p.view.institution(ctx, p.of)
}

// Ties are the first ties of the two institutions, all of them where first is nil.
func (p *CommonPart) Ties(first *int32) ([]*Tie, error) {
	n, err := checkFirst(first)
	if err != nil {
		return nil, err
	}
	return p.view.ties(p.partner.Ties(n)), nil
}

// mostIDs is the greatest number of ids that one question takes.
const mostIDs = 100

// checkIDs refuses an empty list of ids and one that is too long.
func checkIDs(what string, ids []collab.ID) error {
	switch {
	case len(ids) == 0:
		return collab.Errorf(collab.BadUserInput, "%s is empty: give at least one id", what)
	case len(ids) > mostIDs:
		return collab.Errorf(collab.BadUserInput, "%s has %d ids: give at most %d", what, len(ids), mostIDs)
	}
	return nil
}

// CommonPartners gives a page of the partners of every one of the institutions
// (rule 15).
func (v *View) CommonPartners(ctx context.Context, of []collab.ID, f *collab.TieFilter, first *int32, after *string) (*CommonPartnerConnection, error) {
	w, err := Args{First: first, After: after}.window(newListKey("commonPartners", of, f))
	if err != nil {
		return nil, err
	}
	if err := checkIDs("of", of); err != nil {
		return nil, err
	}
	t, nodes, err := v.startQuestion(ctx, f, "of", of, query.IsInstitution)
	if err != nil {
		return nil, err
	}
	all, err := t.Common(ctx, nodes)
	if err != nil {
		return nil, err
	}
	return v.common(ctx, w, t, nodes, all)
}

func (v *View) common(ctx context.Context, w window, t *ties.Ties, of []ties.Node, all []ties.Common) (*CommonPartnerConnection, error) {
	of = query.Distinct(of, func(n ties.Node) ties.Node { return n })
	part, positions, info := pageOf(w, all, func(c ties.Common) store.Position { return byWeight(c.Weight, t.ID(c.Node)) })
	c := &CommonPartnerConnection{Edges: []*CommonPartnerEdge{}, PageInfo: info, view: v, total: fixedTotal(len(all))}
	nodes := make([]ties.Node, len(part))
	for i, p := range part {
		nodes[i] = p.Node
	}
	found, err := v.loadInstitutions(ctx, idsOfNodes(t, nodes))
	if err != nil {
		return nil, err
	}
	for i, p := range part {
		if found[i] != nil {
			c.Edges = append(c.Edges, &CommonPartnerEdge{w.list.cursor(positions[i]), found[i], p.Weight, v, t, of, p.Parts})
		}
	}
	return c, nil
}

// Comparison has the partners of two institutions side by side.
type Comparison struct {
	A, B    *Institution
	Jaccard float64

	view  *View
	ties  *ties.Ties
	nodes [2]ties.Node
	found ties.Comparison
	key   []any
}

// Compare compares the partners of two institutions.
func (v *View) Compare(ctx context.Context, a, b collab.ID, f *collab.TieFilter) (*Comparison, error) {
	t, nodes, err := v.startQuestion(ctx, f, "a and b", []collab.ID{a, b}, query.IsInstitution)
	if err != nil {
		return nil, err
	}
	c := &Comparison{view: v, ties: t, nodes: [2]ties.Node(nodes), key: []any{a, b, f}}
	if c.found, err = t.Compare(ctx, nodes[0], nodes[1]); err != nil {
		return nil, err
	}
	c.Jaccard = c.found.Jaccard
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
	return c.view.ties(describeTies(c.ties, c.nodes[0], c.nodes[1:], c.found.Shared))
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
	return c.view.common(ctx, w, c.ties, c.nodes[:], c.found.Common)
}

// OnlyA gives a page of the partners of the first institution alone.
func (c *Comparison) OnlyA(ctx context.Context, first *int32, after *string) (*PartnerConnection, error) {
	return c.only(ctx, "compare.onlyA", c.nodes[0], c.found.OnlyA, first, after)
}

// OnlyB gives a page of the partners of the second institution alone.
func (c *Comparison) OnlyB(ctx context.Context, first *int32, after *string) (*PartnerConnection, error) {
	return c.only(ctx, "compare.onlyB", c.nodes[1], c.found.OnlyB, first, after)
}

func (c *Comparison) only(ctx context.Context, field string, of ties.Node, list []ties.Partner, first *int32, after *string) (*PartnerConnection, error) {
	w, err := c.window(field, first, after)
	if err != nil {
		return nil, err
	}
	return c.view.partners(ctx, w, partnersOf(c.ties, of, list))
}
