package snapshot

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
)

const (
	// poll is how often Run looks for what others wrote.
	poll = time.Second
	// lag is how far an answer may be behind what others write.
	lag = 2 * time.Second
	// From this share of changed links on, and this many, the graph is built anew in
	// the background; where as many again are behind, building is faster than following.
	overlayShare, overlayLeast = 0.05, 20_000
)

// Adjacency holds the graph of a store in memory. The first question builds it,
// or Run; it then follows the store.
type Adjacency struct {
	store store.Reader
	limit int64
	graph atomic.Pointer[Graph]
	asOf  atomic.Int64  // when the store was asked for the graph's version, in nanoseconds since 1970
	busy  chan struct{} // of one place: who has it builds or follows
	// large is why the graph is not in memory. What is recorded is never forgotten,
	// so a graph that was too large stays so.
	large atomic.Pointer[collab.Error]
}

// empty is the graph of version 0.
var empty = func() *Graph {
	b := &builder{}
	b.finish()
	return &Graph{base: &b.a}
}()

// NewAdjacency is the adjacency of a store in at most limit bytes; 0 is no limit.
func NewAdjacency(s store.Reader, limit int64) *Adjacency {
	return &Adjacency{store: s, limit: limit, busy: make(chan struct{}, 1)}
}

// At is a graph of the version or a later one; what is recorded later is told by
// versions. It is SNAPSHOT_TOO_LARGE where the limit is too small.
func (a *Adjacency) At(ctx context.Context, version int64) (*Graph, error) {
	if version <= 0 {
		return empty, nil
	}
	if g := a.graph.Load(); g != nil && g.Version >= version {
		return g, nil
	}
	if large := a.large.Load(); large != nil {
		return nil, large
	}
	select {
	case a.busy <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-a.busy }()
	if g := a.graph.Load(); g != nil && g.Version >= version {
		return g, nil
	}
	return a.refresh(ctx)
}

// Has tells whether the graph is of the version at least, or there is none.
func (a *Adjacency) Has(version int64) bool {
	g := a.graph.Load()
	return g == nil || g.Version >= version
}

// Behind is the version of the graph there is, where others are just bringing it up
// to the given one and it was the store's less than two seconds ago: who need not see
// the last write need not wait. Else it is the given version.
func (a *Adjacency) Behind(version int64) int64 {
	g := a.graph.Load()
	if g == nil || g.Version >= version || len(a.busy) == 0 || time.Since(time.Unix(0, a.asOf.Load())) > lag {
		return version
	}
	return g.Version
}

// refresh brings the graph up to the store's version; the caller has busy.
func (a *Adjacency) refresh(ctx context.Context) (*Graph, error) {
	if large := a.large.Load(); large != nil {
		return nil, large
	}
	g, asked := a.graph.Load(), time.Now()
	if g != nil {
		next, err := a.follow(ctx, g)
		if err != nil || next != nil {
			return next, a.keep(next, asked, err)
		}
	}
	next, err := build(ctx, a.store, a.limit)
	return next, a.keep(next, asked, err)
}

// keep publishes the graph that the store had at the moment, or remembers why there is none.
func (a *Adjacency) keep(g *Graph, asked time.Time, err error) error {
	if known, ok := err.(*collab.Error); ok && known.Code == collab.SnapshotTooLarge {
		a.large.Store(known)
		a.graph.Store(nil)
	}
	if err == nil {
		a.graph.Store(g)
		a.asOf.Store(asked.UnixNano())
	}
	return err
}

// follow is the graph as the store has it now; nil where building is faster.
func (a *Adjacency) follow(ctx context.Context, g *Graph) (*Graph, error) {
	now, err := a.store.Version(ctx)
	if err != nil || now <= g.Version {
		return g, err
	}
	most := max(overlayLeast, int(overlayShare*float64(g.Links()))) * 4 // most changes are of names and the like
	whole, err := feed(ctx, a.store, g.Version, now, most, func(changes []store.Change) (err error) {
		g, err = a.apply(ctx, g, changes, now)
		return err
	})
	if err != nil || !whole {
		return nil, err
	}
	return g, nil
}

func (a *Adjacency) apply(ctx context.Context, g *Graph, changes []store.Change, version int64) (*Graph, error) {
	records := map[collab.ID]*collab.Record{}
	var created []collab.ID
	for _, c := range changes {
		if c.Operation == store.Create {
			created = append(created, c.Entity)
		}
	}
	if len(created) > 0 {
		list, err := a.store.Get(ctx, created)
		if err != nil {
			return nil, err
		}
		for _, r := range list {
			if r != nil {
				records[r.ID] = r
			}
		}
	}
	return g.follow(changes, records, version), nil
}

// Run keeps the graph fresh until the context ends: it builds it, follows what
// others write, and builds anew what has grown by changes. A graph that is too large
// ends it at once.
func (a *Adjacency) Run(ctx context.Context, log *slog.Logger) {
	tick := time.NewTicker(poll)
	defer tick.Stop()
	failing := false
	for {
		err := a.tend(ctx)
		if collab.CodeOf(err) == collab.SnapshotTooLarge {
			log.Warn("questions about the whole graph are refused", "reason", err)
			return
		}
		if err != nil && !failing && ctx.Err() == nil {
			log.Warn("the graph in memory is not refreshed", "error", err)
		}
		if failing && err == nil {
			log.Info("the graph in memory is refreshed again")
		}
		failing = err != nil
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

// tend follows once, and rebuilds beside the questions where it is time to.
func (a *Adjacency) tend(ctx context.Context) error {
	asked := time.Now()
	now, err := a.store.Version(ctx)
	if err != nil {
		return err
	}
	g, err := a.At(ctx, now)
	if err == nil {
		a.asOf.Store(max(a.asOf.Load(), asked.UnixNano()))
	}
	if err != nil || len(g.links) < max(overlayLeast, int(overlayShare*float64(len(g.base.links)))) && len(g.joined) < overlayLeast {
		return err
	}
	fresh, err := build(ctx, a.store, a.limit)
	if err != nil {
		return a.keep(nil, asked, err)
	}
	select {
	case a.busy <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-a.busy }()
	asked = time.Now()
	if old := a.graph.Load(); old != nil && old.Version > fresh.Version {
		if fresh, err = a.follow(ctx, fresh); err != nil || fresh == nil {
			return err
		}
	}
	return a.keep(fresh, asked, nil)
}
