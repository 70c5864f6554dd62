package object

import (
	"context"
	"time"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// GraphInfo describes the graph as a whole, at the operation's version.
type GraphInfo struct{ view *View }

// Info describes the graph as a whole.
func (v *View) Info() *GraphInfo { return &GraphInfo{v} }

// Version is the operation's version, or the greatest version recorded at or before
// the point in time.
func (i *GraphInfo) Version(ctx context.Context, at *time.Time) (int64, error) {
	if at == nil {
		return i.view.read.At, nil
	}
	v, err := i.view.read.Store.VersionAt(i.view.withToken(ctx), *at)
	return min(v, i.view.read.At), err
}

// ChangedAt is when the operation's version was written, nil for the empty graph.
func (i *GraphInfo) ChangedAt(ctx context.Context) (*time.Time, error) {
	if i.view.read.At == 0 {
		return nil, nil
	}
	commits, err := i.view.read.Store.Commits(i.view.withToken(ctx), i.view.read.At-1, 1)
	if err != nil || len(commits) == 0 {
		return nil, err
	}
	return &commits[0].At, nil
}

// KindCount is the number of entities of a kind.
type KindCount struct {
	Kind  collab.EntityKind
	Count int32
}

// Counts gives the number of entities of each kind that the graph has entities of, in
// the order of the enum.
func (i *GraphInfo) Counts(ctx context.Context) ([]*KindCount, error) {
	counts, err := i.view.read.Store.Facets(i.view.withToken(ctx), store.Where{}, []store.Facet{store.FacetKind}, len(collab.EntityKinds))
	if err != nil {
		return nil, err
	}
	byKind := map[collab.EntityKind]int{}
	for _, c := range counts {
		byKind[collab.EntityKind(c.Value)] = c.Count
	}
	out := []*KindCount{}
	for _, kind := range collab.EntityKinds {
		if n := byKind[kind]; n > 0 {
			out = append(out, &KindCount{kind, int32(n)})
		}
	}
	return out, nil
}

// RelationCount is the number of relations that are recorded and not retracted.
func (i *GraphInfo) RelationCount(ctx context.Context) (int32, error) {
	page, err := i.view.read.Store.Relations(i.view.withToken(ctx), store.Relations{Selection: i.view.selection(), Limit: 1, Total: true})
	return int32(page.Total), err
}

// Documents gives a page of the graph's documents, by name.
func (i *GraphInfo) Documents(ctx context.Context, first *int32, after *string) (*DocumentConnection, error) {
	q := query.ListQuery{Kinds: []collab.EntityKind{collab.KindDocument}, Order: store.ByName}
	return List[*Document](ctx, i.view, "graph.documents", q, Args{First: first, After: after})
}
