package node

import (
	"context"
	"time"

	"liaison/internal/collab"
	"liaison/internal/query"
	"liaison/internal/store"
)

// GraphInfo is the graph as a whole, at the operation's version.
type GraphInfo struct{ graph *Graph }

// Info is the graph as a whole.
func (g *Graph) Info() *GraphInfo { return &GraphInfo{g} }

// Version is the operation's, or the greatest one recorded at or before the moment.
func (i *GraphInfo) Version(ctx context.Context, at *time.Time) (int64, error) {
	if at == nil {
		return i.graph.read.At, nil
	}
	v, err := i.graph.read.Store.VersionAt(i.graph.with(ctx), *at)
	return min(v, i.graph.read.At), err
}

// ChangedAt is the moment of the operation's version, nil for the empty graph.
func (i *GraphInfo) ChangedAt(ctx context.Context) (*time.Time, error) {
	if i.graph.read.At == 0 {
		return nil, nil
	}
	commits, err := i.graph.read.Store.Commits(i.graph.with(ctx), i.graph.read.At-1, 1)
	if err != nil || len(commits) == 0 {
		return nil, err
	}
	return &commits[0].At, nil
}

// KindCount is how many entities are of a kind.
type KindCount struct {
	Kind  collab.EntityKind
	Count int32
}

// Counts are the kinds that the graph has entities of, in enum order.
func (i *GraphInfo) Counts(ctx context.Context) ([]*KindCount, error) {
	counts, err := i.graph.read.Store.Facets(i.graph.with(ctx), store.Where{}, []store.Facet{store.FacetKind}, len(collab.EntityKinds))
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

// RelationCount counts the relations in force.
func (i *GraphInfo) RelationCount(ctx context.Context) (int32, error) {
	page, err := i.graph.read.Store.Relations(i.graph.with(ctx), store.Relations{Selection: i.graph.selection(), Limit: 1, Total: true})
	return int32(page.Total), err
}

// Documents are the graph's sources, by name.
func (i *GraphInfo) Documents(ctx context.Context, first *int32, after *string) (*DocumentConnection, error) {
	q := query.Entities{Kinds: []collab.EntityKind{collab.KindDocument}, Order: store.ByName}
	return List[*Document](ctx, i.graph, "graph.documents", q, Args{First: first, After: after})
}
