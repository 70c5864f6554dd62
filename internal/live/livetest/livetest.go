// Package livetest puts memory in front of a store, so that the contract of stores holds
// for both together.
package livetest

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store"
)

// InFront returns the store with memory in front of it, whose reads see every write
// before them.
func InFront(s store.Store) store.Store { return &fronted{s, live.New(s, 0)} }

type fronted struct {
	store.Store
	memory *live.Memory
}

// ask asks the view of the store's version.
func ask[T any](ctx context.Context, f *fronted, question func(store.Reader) (T, error)) (none T, err error) {
	version, err := f.Store.Version(ctx)
	if err != nil {
		return none, err
	}
	v, err := f.memory.At(ctx, version)
	if err != nil {
		return none, err
	}
	return question(v.InFrontOf(f.Store))
}

// Get implements store.Lookup.
func (f *fronted) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	return ask(ctx, f, func(r store.Reader) ([]*collab.Record, error) { return r.Get(ctx, ids) })
}

// FarEnds implements store.Lookup.
func (f *fronted) FarEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	return ask(ctx, f, func(r store.Reader) ([][]*collab.Record, error) { return r.FarEnds(ctx, q) })
}

// Neighbours implements store.Lookup.
func (f *fronted) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	return ask(ctx, f, func(r store.Reader) ([][]store.Link, error) { return r.Neighbours(ctx, q) })
}

// Find implements store.Lists.
func (f *fronted) Find(ctx context.Context, q store.Find) (store.Page, error) {
	return ask(ctx, f, func(r store.Reader) (store.Page, error) { return r.Find(ctx, q) })
}

// Facets implements store.Lists.
func (f *fronted) Facets(ctx context.Context, where store.Where, by []store.Facet, limit int) ([]store.FacetCount, error) {
	return ask(ctx, f, func(r store.Reader) ([]store.FacetCount, error) { return r.Facets(ctx, where, by, limit) })
}

// StreamGraph implements store.Stream.
func (f *fronted) StreamGraph(ctx context.Context, at collab.At, to store.GraphStream) (int64, error) {
	return ask(ctx, f, func(r store.Reader) (int64, error) { return r.StreamGraph(ctx, at, to) })
}
