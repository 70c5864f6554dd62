package live

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// StreamGraph implements store.Stream. A stream with dates is the store's, since the view
// has some of them only, and so are the names of an earlier version.
func (r *reader) StreamGraph(ctx context.Context, at collab.At, to store.GraphStream) (int64, error) {
	at = at.NoLaterThan(r.view.Version)
	if to.Date != nil {
		return r.Reader.StreamGraph(ctx, at, to)
	}
	version := at.Resolve(r.view.Version)
	if err := r.view.stream(ctx, version, to); err != nil || to.Name == nil {
		return version, err
	}
	if version == r.view.Version {
		return version, r.view.names.stream(ctx, to.Name)
	}
	return r.Reader.StreamGraph(ctx, at, store.GraphStream{Name: to.Name})
}

// stream passes on entities and relations as they were recorded at a version.
func (v *View) stream(ctx context.Context, version int64, to store.GraphStream) error {
	g := v.graph
	numbers, count := make([]int32, g.Len()), int32(0)
	for node := range Node(g.Len()) {
		rec := v.records.all[node]
		if numbers[node] = None; rec.Created > version {
			continue
		}
		numbers[node] = count
		count++
		if to.Vertex != nil {
			if err := to.Vertex(store.VertexOf(rec)); err != nil {
				return err
			}
		}
		if to.Record != nil {
			if err := to.Record(rec); err != nil {
				return err
			}
		}
	}
	if to.Edge == nil {
		return nil
	}
	for node := range Node(g.Len()) {
		if node%4096 == 0 && ctx.Err() != nil {
			return ended(ctx)
		}
		for _, i := range g.Out(node) {
			a := g.Arc(i)
			if a.Asserted > version {
				continue
			}
			edge := store.Edge{
				ID: a.Key.RelationID(), From: numbers[a.From], To: numbers[a.To], Source: numbers[a.Source],
				Attributes: &g.Attributes(a.Attrs).EdgeAttributes, Asserted: a.Asserted, Retracted: a.Retracted,
			}
			if edge.Retracted > version {
				edge.Retracted = 0
			}
			if err := to.Edge(edge); err != nil {
				return err
			}
		}
	}
	return nil
}
