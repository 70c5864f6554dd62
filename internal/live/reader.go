package live

import (
	"context"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// reader is a store with a view in front of it. What the view holds is answered from it
// and is of the view's version, which is also what now means in such questions; all else
// is asked of the store. Records that it returns are shared and must not be changed.
type reader struct {
	store.Reader
	view *View
}

// InFrontOf returns a reader that answers from the view where it can, and from the store
// where it must. It is the store itself where there is no view.
func (v *View) InFrontOf(s store.Reader) store.Reader {
	if !v.Whole() {
		return s
	}
	return &reader{s, v}
}

// Whole reports whether the view has the records and links of the graph, and not the
// names alone. A nil view has nothing.
func (v *View) Whole() bool { return v != nil && v.graph != nil }

// Get implements store.Lookup.
func (r *reader) Get(ctx context.Context, ids []collab.ID) ([]*collab.Record, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	out := make([]*collab.Record, len(ids))
	for i, id := range ids {
		out[i] = r.view.Record(id)
	}
	return out, nil
}

// Record returns the record of an entity, nil where the view has none. It is shared and
// must not be changed.
func (v *View) Record(id collab.ID) *collab.Record {
	if n := v.graph.Find(id); n != None {
		if rec := v.records.all[n]; rec.ID == id {
			return rec
		}
	}
	return nil
}

// Find implements store.Lists.
func (r *reader) Find(ctx context.Context, q store.Find) (store.Page, error) {
	if err := ended(ctx); err != nil {
		return store.Page{}, err
	}
	if page, ok := r.view.find(q); ok {
		return page, nil
	}
	return r.findInStore(ctx, q)
}

// findInStore finds a page in the store, where the condition asks for what the view does
// not hold. The records are the view's; entities that it does not have yet are left out.
func (r *reader) findInStore(ctx context.Context, q store.Find) (store.Page, error) {
	var page store.Page
	for more := true; more; q.Total = false {
		found, err := r.Reader.Find(ctx, q)
		if err != nil {
			return store.Page{}, err
		}
		if q.Total {
			page.Total = found.Total
		}
		for _, rec := range found.Records {
			if own := r.view.Record(rec.ID); own != nil && (q.Limit == store.NoLimit || len(page.Records) < q.Limit) {
				page.Records = append(page.Records, own)
			}
		}
		more = q.Limit != store.NoLimit && len(found.Records) == q.Limit && len(page.Records) < q.Limit
		if more {
			last := store.PositionOf(found.Records[q.Limit-1], q.Order)
			q.After = &last
		}
	}
	return page, nil
}

// Facets implements store.Lists.
func (r *reader) Facets(ctx context.Context, where store.Where, by []store.Facet, limit int) ([]store.FacetCount, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	if counts, ok := r.view.facets(where, by, limit); ok {
		return counts, nil
	}
	return r.Reader.Facets(ctx, where, by, limit)
}

// Neighbours implements store.Lookup. Evidence is the store's.
func (r *reader) Neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	if q.Evidence {
		own := q
		own.At, own.Records = q.At.NoLaterThan(r.view.Version), false
		groups, err := r.Reader.Neighbours(ctx, own)
		if err != nil {
			return nil, err
		}
		return groups, store.AddFarEnds(ctx, q, groups, r.Get)
	}
	return r.view.neighbours(q), nil
}

// FarEnds implements store.Lookup.
func (r *reader) FarEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	return r.view.farEnds(q), nil
}

// ended is the error of a request that has ended.
func ended(ctx context.Context) error {
	return collab.Wrap(collab.DeadlineExceeded, ctx.Err(), "the request ended before it was answered")
}
