package object

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// SearchEdge is an entity that was found, with the name that fits and the reason.
type SearchEdge struct {
	place
	Node        Entity
	Score       float64
	MatchedName *collab.Name
	Reason      string
	Fit         query.Fit
}

func (e SearchEdge) node() Entity { return e.Node }

// Search finds entities by their names, the best first.
func (v *View) Search(ctx context.Context, text string, kinds []collab.EntityKind, filter *collab.EntityFilter, first *int32, after *string) (*SearchConnection, error) {
	w, err := Args{First: first, After: after}.window(newListKey("search", text, kinds, filter))
	if err != nil {
		return nil, err
	}
	hits, err := v.read.Search(v.withToken(ctx), query.Search{Text: text, Kinds: kinds, Filter: filter, First: w.count, After: w.after})
	if err != nil {
		return nil, err
	}
	c := &SearchConnection{Edges: []*SearchEdge{}, view: v, where: hits.Where}
	c.total = func(ctx context.Context) (int, error) {
		where, err := hits.Where(ctx)
		if err != nil {
			return 0, err
		}
		return v.read.Count(ctx, where)
	}
	positions := make([]store.Position, len(hits.List))
	for i, h := range hits.List {
		v.load.records.Prime(h.Record.ID, h.Record)
		positions[i] = h.Position
		c.Edges = append(c.Edges, &SearchEdge{place{w.list, &positions[i]}, v.Wrap(h.Record), h.Score, h.Name, h.Reason, h.Fit})
	}
	c.PageInfo = pageInfo(w, positions, w.after != nil, hits.More)
	return c, nil
}
