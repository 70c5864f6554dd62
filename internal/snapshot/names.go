// Package snapshot holds immutable views of the graph in memory, built from a
// store by Scan and kept fresh by Changes, so that one implementation serves
// every store. Today it has the names; adjacency joins them with the network
// questions.
//
// The query package asks it. It must not know GraphQL or any backend.
package snapshot

import (
	"context"
	"sync"
	"sync/atomic"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/text"
)

// rebuildAt is the size of the overlay, in entities, from which the index is
// built anew; an overlay is searched by indexing it whole at each change.
const rebuildAt = 2_000

const maxQuery = 2_000

// feedLimit is how many changes are followed one by one; beyond that building
// anew is cheaper.
const feedLimit = 20_000

// Names finds entities by any of their names of now. It is empty until the
// first question and then follows the store's version.
type Names struct {
	store store.Store
	mu    sync.Mutex // one builder at a time
	view  atomic.Pointer[view]
}

// view is the names at one version: a large index, and a small one over the
// entities that changed since; base names of those entities are stale.
type view struct {
	version     int64
	base, fresh *shard
	stale       map[collab.ID]bool
}

type shard struct {
	names []*collab.Name
	index *text.Index
}

func newShard(names []*collab.Name) *shard {
	values := make([]string, len(names))
	for i, n := range names {
		values[i] = n.Value
	}
	return &shard{names, text.NewIndex(values)}
}

// NewNames is the index of a store's names.
func NewNames(s store.Store) *Names { return &Names{store: s} }

// Hit is a name that fits a query.
type Hit struct {
	Name  *collab.Name
	Score float64
	Exact bool
}

// Find gives every name of now that fits the text, in no order, as of version
// at least; 0 asks the store for its version. A text of more than maxQuery bytes
// is BAD_USER_INPUT: no name is that long.
func (n *Names) Find(ctx context.Context, query string, atLeast int64) ([]Hit, error) {
	if len(query) > maxQuery {
		return nil, collab.Errorf(collab.BadUserInput, "the text to find has more than %d bytes: give a name or some of its words", maxQuery)
	}
	v, err := n.at(ctx, atLeast)
	if err != nil {
		return nil, err
	}
	var out []Hit
	for _, s := range []*shard{v.base, v.fresh} {
		for _, m := range s.index.Find(query) {
			name := s.names[m.Name]
			if s == v.base && v.stale[name.Subject] {
				continue
			}
			out = append(out, Hit{name, m.Score, m.Exact})
		}
	}
	return out, nil
}

// at is a view of the version or a later one.
func (n *Names) at(ctx context.Context, version int64) (*view, error) {
	if v := n.view.Load(); v != nil && version != 0 && v.version >= version {
		return v, nil
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	now, err := n.store.Version(ctx)
	if err != nil {
		return nil, err
	}
	v := n.view.Load()
	if v != nil && v.version == now {
		return v, nil
	}
	if v != nil {
		if v, err = n.follow(ctx, v, now); err != nil {
			return nil, err
		}
	}
	if v == nil {
		if v, err = n.build(ctx, now); err != nil {
			return nil, err
		}
	}
	n.view.Store(v)
	return v, nil
}

func (n *Names) build(ctx context.Context, version int64) (*view, error) {
	v := &view{version: version, base: newShard(nil), fresh: newShard(nil)}
	if version == 0 {
		return v, nil
	}
	var names []*collab.Name
	err := n.store.Scan(ctx, store.Scan{Class: collab.ClassName, Selection: collab.Selection{At: version}}, func(c collab.Claim) error {
		names = append(names, c.(*collab.Name))
		return nil
	})
	if err != nil {
		return nil, err
	}
	v.base = newShard(names)
	return v, nil
}

// follow brings a view up to the version by what changed; nil where building
// anew is cheaper.
func (n *Names) follow(ctx context.Context, v *view, version int64) (*view, error) {
	page, err := n.store.Changes(ctx, store.Changes{Since: v.version, Until: version, Limit: feedLimit})
	if err != nil {
		return nil, err
	}
	next := &view{version: version, base: v.base, stale: map[collab.ID]bool{}}
	for id := range v.stale {
		next.stale[id] = true
	}
	for _, c := range page.Changes {
		if name, ok := c.Claim.(*collab.Name); ok {
			next.stale[name.Subject] = true
		}
	}
	if len(page.Changes) == feedLimit || len(next.stale) > rebuildAt {
		return nil, nil
	}
	ids := make([]collab.ID, 0, len(next.stale))
	for id := range next.stale {
		ids = append(ids, id)
	}
	var names []*collab.Name
	if len(ids) > 0 {
		said, err := n.store.Claims(ctx, ids, collab.Selection{At: version})
		if err != nil {
			return nil, err
		}
		for _, s := range said {
			names = append(names, s.Names...)
		}
	}
	next.fresh = newShard(names)
	return next, nil
}
