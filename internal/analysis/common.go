package analysis

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/ties"
)

// CommonPartner is a partner of several institutions.
type CommonPartner struct {
	Weight float64 // the sum of the parts' weights
	ties   *ties.Ties
	of     []ties.Node
	common ties.Common
}

// ID is the id of the partner.
func (c CommonPartner) ID() collab.ID { return c.ties.ID(c.common.Node) }

// CommonPart is what a common partner shares with one of the institutions.
type CommonPart struct {
	Of collab.ID
	Partner
}

// Parts has a part for each of the institutions, in the order in which they were given.
func (c CommonPartner) Parts() []CommonPart {
	out := make([]CommonPart, len(c.common.Parts))
	for i, p := range c.common.Parts {
		part := partnersOf(c.ties, c.of[i], []ties.PartnerNode{p})
		out[i] = CommonPart{c.ties.ID(c.of[i]), part[0]}
	}
	return out
}

func commonOf(t *ties.Ties, of []ties.Node, list []ties.Common) []CommonPartner {
	var distinct []ties.Node
	for _, v := range of {
		if !slices.Contains(distinct, v) {
			distinct = append(distinct, v)
		}
	}
	out := make([]CommonPartner, len(list))
	for i, c := range list {
		out[i] = CommonPartner{c.Weight, t, distinct, c}
	}
	return out
}

// Common gives the partners of every one of the institutions, the greatest weight first,
// then by id (rule 15).
func (r *Analyst) Common(ctx context.Context, of []collab.ID, f *collab.TieFilter) ([]CommonPartner, error) {
	if err := checkIDs("of", of); err != nil {
		return nil, err
	}
	t, nodes, err := r.institutions(ctx, f, "of", of)
	if err != nil {
		return nil, err
	}
	all, err := t.Common(ctx, nodes)
	return commonOf(t, nodes, all), err
}

// Comparison has the partners of two institutions side by side: those of both, and those
// of only one of them.
type Comparison struct {
	Jaccard      float64
	Common       []CommonPartner
	OnlyA, OnlyB []Partner

	ties   *ties.Ties
	nodes  []ties.Node
	shared []ties.Shared
}

// Shared are the ties of the two institutions with each other.
func (c *Comparison) Shared() []Tie { return describe(c.ties, c.nodes[0], c.nodes[1:], c.shared) }

// Compare compares the partners of two institutions.
func (r *Analyst) Compare(ctx context.Context, a, b collab.ID, f *collab.TieFilter) (*Comparison, error) {
	t, nodes, err := r.institutions(ctx, f, "a and b", []collab.ID{a, b})
	if err != nil {
		return nil, err
	}
	found, err := t.Compare(ctx, nodes[0], nodes[1])
	if err != nil {
		return nil, err
	}
	return &Comparison{
		Jaccard: found.Jaccard, Common: commonOf(t, nodes, found.Common),
		OnlyA: partnersOf(t, nodes[0], found.OnlyA), OnlyB: partnersOf(t, nodes[1], found.OnlyB),
		ties: t, nodes: nodes, shared: found.Shared,
	}, nil
}

// institutions gives the ties under a filter near the institutions, and their nodes.
// what names the argument in errors.
func (r *Analyst) institutions(ctx context.Context, f *collab.TieFilter, what string, ids []collab.ID) (*ties.Ties, []ties.Node, error) {
	t, err := r.tiesNear(ctx, f, ids)
	if err != nil {
		return nil, nil, err
	}
	nodes, err := r.nodes(t, what, ids, isInstitution)
	return t, nodes, err
}
