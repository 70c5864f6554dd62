package analysis

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/ties"
)

// Change tells how the ties of an institution with a group changed.
type Change struct {
	ties.NodeChange
	between ties.Between
}

// ID is the id of the institution.
func (c Change) ID() collab.ID { return c.between.After.ID(c.Node) }

// Causes are the ids of the statements that made the change, in order.
func (c Change) Causes() []collab.ID { return c.between.Causes(c.NodeChange) }

// Changes compares the partners of a group on two days: by kind, then by size, the
// greatest first, then by id (rule 16a). kinds keeps changes of these kinds; nil keeps
// all. The filter must not have a time of its own.
func (r *Analyst) Changes(ctx context.Context, of []collab.ID, from, to collab.Day, f *collab.TieFilter, kinds []collab.ChangeKind) ([]Change, error) {
	if err := checkIDs("of", of); err != nil {
		return nil, err
	}
	if err := checkTimeless(f, "networkChange compares the days from and to"); err != nil {
		return nil, err
	}
	if err := checkOrder(from, to); err != nil {
		return nil, err
	}
	t, err := r.Ties(ctx, f)
	if err != nil {
		return nil, err
	}
	nodes, err := r.nodes(t, "of", of, IsGroup)
	if err != nil {
		return nil, err
	}
	between, err := ties.NewBetween(t.EntityGraph, r.At, f, from, to)
	if err != nil {
		return nil, err
	}
	all, err := between.Changes(ctx, nodes)
	if err != nil {
		return nil, err
	}
	out := make([]Change, 0, len(all))
	for _, c := range all {
		if kinds == nil || slices.Contains(kinds, c.Kind) {
			out = append(out, Change{c, between})
		}
	}
	return out, nil
}
