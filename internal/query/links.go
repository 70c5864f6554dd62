package query

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store"
)

// links returns a graph that has at least the relations of some kinds (nil: all), of the
// version of the reader or a later one: the graph in memory, or where that is too large
// one that is read from the store for the question. Such graphs are read one after
// another, since each may be large.
func (r *VersionReader) links(ctx context.Context, kinds []collab.RelationKind) (*live.EntityGraph, error) {
	g, err := r.Graph(ctx)
	if collab.CodeOf(err) != collab.SnapshotTooLarge {
		return g, err
	}
	select {
	case r.SharedMemory.reading <- struct{}{}:
		defer func() { <-r.SharedMemory.reading }()
	case <-ctx.Done():
		return nil, collab.Wrap(collab.DeadlineExceeded, ctx.Err(), "other questions are reading the graph: ask again in some seconds")
	}
	return live.Build(ctx, linksOf{r.SharedMemory.store, kinds})
}

// linksOf streams the graph of a store with relations of some kinds alone.
type linksOf struct {
	store.Stream
	kinds []collab.RelationKind // nil: all
}

// StreamGraph implements store.Stream.
func (l linksOf) StreamGraph(ctx context.Context, at collab.At, to store.GraphStream) (int64, error) {
	edge := to.Edge
	to.Edge = func(e store.Edge) error {
		if l.kinds != nil && !slices.Contains(l.kinds, e.Attributes.Kind) {
			return nil
		}
		return edge(e)
	}
	return l.Stream.StreamGraph(ctx, at, to)
}
