package object

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Conflicts gives a page of the conflicts of the entities that the filter keeps, in
// the order of their subjects' names.
func (v *View) Conflicts(ctx context.Context, filter *collab.EntityFilter, first *int32, after *string) (*ConflictConnection, error) {
	w, err := Args{First: first, After: after}.window(newListKey("conflicts", filter))
	if err != nil {
		return nil, err
	}
	ctx = v.withToken(ctx)
	where, err := v.read.Where(ctx, filter, nil, nil)
	if err != nil {
		return nil, err
	}
	var known *int64
	if filter != nil {
		known = filter.AsKnownAt
	}
	q := store.Conflicts{At: v.versionFor(known), Where: where, After: w.after, Limit: w.count + 1}
	page, err := v.read.Store.Conflicts(ctx, q)
	if err != nil {
		return nil, err
	}
	list, more := page.Conflicts, len(page.Conflicts) > w.count
	if more {
		list = list[:w.count]
	}
	c := &ConflictConnection{Edges: []*ConflictEdge{}, view: v}
	positions := make([]store.Position, len(list))
	for i, conflict := range list {
		positions[i] = store.ConflictPosition(page.Sorts[i], conflict)
		c.Edges = append(c.Edges, &ConflictEdge{place: place{w.list, &positions[i]}, Node: conflict})
	}
	c.PageInfo = pageInfo(w, positions, w.after != nil, more)
	c.total = func(ctx context.Context) (int, error) {
		page, err := v.read.Store.Conflicts(ctx, store.Conflicts{At: q.At, Where: where, Limit: 1, Total: true})
		return page.Total, err
	}
	return c, nil
}

// Contradicted gives the conflicts that the relation takes part in. Each of them is
// reported on one of the relation's ends.
func (v *View) Contradicted(ctx context.Context, r *collab.Relation) ([]*collab.Conflict, error) {
	ends, err := v.load.conflicts.LoadAll(ctx, []collab.ID{r.From, r.To})
	if err != nil {
		return nil, err
	}
	out := keep(slices.Concat(ends...), func(c *collab.Conflict) bool { return slices.Contains(c.ClaimIDs, r.ID) })
	return slices.CompactFunc(collab.SortConflicts(out), func(a, b *collab.Conflict) bool { return a.ID == b.ID }), nil
}

// Contradicting gives the claims of the conflict, in order of id.
func (v *View) Contradicting(ctx context.Context, c *collab.Conflict) ([]collab.Claim, error) {
	claims, err := v.load.statements.LoadAll(ctx, c.ClaimIDs)
	return keep(claims, func(c collab.Claim) bool { return c != nil }), err
}
