package live

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
)

const (
	// poll is how often Run looks for what other processes wrote.
	poll = time.Second
	// lag is how far an answer may be behind what other processes write.
	lag = 2 * time.Second
	// The graph is built anew in the background when this share of its arcs, and at least
	// this many, have changed. If as many changes are waiting, building is faster than
	// following them.
	overlayShare, overlayLeast = 0.05, 20_000
)

// Adjacency keeps the graph of a store in memory. The first question builds it, or Run
// does; from then on it follows the changes of the store.
type Adjacency struct {
	store store.Reader
	limit int64
	graph atomic.Pointer[Graph]
	asOf  atomic.Int64  // when the store was asked for the graph's version, in nanoseconds since 1970
	busy  chan struct{} // a lock of capacity one: its holder builds or follows
	// large is set once the graph has exceeded the limit. Records are never deleted, so
	// the graph never becomes smaller, and building it is not tried again.
	large atomic.Pointer[collab.Error]
}

// empty is the graph of version 0.
var empty = func() *Graph {
	b := &builder{}
	b.finish()
	return &Graph{base: &b.a}
}()

// NewAdjacency returns the adjacency of a store that may take limit bytes; 0 means no
// limit.
func NewAdjacency(s store.Reader, limit int64) *Adjacency {
	return &Adjacency{store: s, limit: limit, busy: make(chan struct{}, 1)}
}

// At returns a graph of the version or a later one; whoever reads it skips what was
// recorded later by the arcs' versions. It is SNAPSHOT_TOO_LARGE if the graph does not
// fit into the limit.
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

// Has reports whether the graph is at least of the version, or is not in memory at all.
func (a *Adjacency) Has(version int64) bool {
	g := a.graph.Load()
	return g == nil || g.Version >= version
}

// Behind returns the version of the graph in memory, if somebody is just bringing it up
// to the given version and it was the store's less than two seconds ago: a reader who
// need not see the last write need not wait then. Otherwise it returns the given
// version.
func (a *Adjacency) Behind(version int64) int64 {
	g := a.graph.Load()
	if g == nil || g.Version >= version || len(a.busy) == 0 || time.Since(time.Unix(0, a.asOf.Load())) > lag {
		return version
	}
	return g.Version
}

// refresh brings the graph up to the store's version. The caller holds busy.
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

// keep publishes a graph that was current when asked, or remembers why there is none. It
// returns err.
func (a *Adjacency) keep(g *Graph, asked time.Time, err error) error {
	if known := (*collab.Error)(nil); errors.As(err, &known) && known.Code == collab.SnapshotTooLarge {
		a.large.Store(known)
		a.graph.Store(nil)
	}
	if err == nil {
		a.graph.Store(g)
		a.asOf.Store(asked.UnixNano())
	}
	return err
}

// follow returns the graph as the store has it now, or nil if building it anew is
// faster.
func (a *Adjacency) follow(ctx context.Context, g *Graph) (*Graph, error) {
	now, err := a.store.Version(ctx)
	if err != nil || now <= g.Version {
		return g, err
	}
	most := max(overlayLeast, int(overlayShare*float64(g.Arcs()))) * 4 // most changes are of names and the like
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

// Run keeps the graph fresh until the context ends: it builds the graph, follows what
// other processes write, and builds anew what has grown by many changes. It returns at
// once if the graph is too large.
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

// tend follows the store once, and rebuilds the graph beside its readers when enough of
// it has changed.
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
