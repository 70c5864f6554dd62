// Package query turns the API's filters into reads of a store: which entities a
// list has, which statements hold, who is whose partner. What both stores would
// have to write twice stands here, once.
//
// The GraphQL layer and the command line call it. It knows the store's contract
// and the snapshot, and must not know GraphQL or any backend.
package query

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/singleflight"

	"liaison/internal/collab"
	"liaison/internal/snapshot"
	"liaison/internal/store"
)

// Reader asks a store at one record version, so that all parts of one answer
// have seen the same graph.
type Reader struct {
	Store store.Store
	*Memory
	At int64 // the version of the whole operation
}

// NewReader returns a reader at the version that an operation starting now should
// read (see Memory.Version). Every way to ask the graph starts with it.
func NewReader(ctx context.Context, s store.Store, m *Memory) (*Reader, error) {
	stored, err := s.Version(ctx)
	if err != nil {
		return nil, err
	}
	return &Reader{Store: s, Memory: m, At: m.Version(ctx, stored)}, nil
}

// AtLeast returns a reader at the version, or at the version of r if that is later.
func (r *Reader) AtLeast(version int64) *Reader {
	return &Reader{Store: r.Store, Memory: r.Memory, At: max(version, r.At)}
}

// Claims returns the claims about each of the ids, in their order, as of the
// version of the reader; an unknown id has none.
func (r *Reader) Claims(ctx context.Context, ids []collab.ID) ([]collab.EntityClaims, error) {
	return r.Store.Claims(ctx, ids, r.pin(collab.Selection{}))
}

// Memory is what is kept in memory of a store's graph, for all readers of it.
type Memory struct {
	Names    *snapshot.Names
	Graphs   *snapshot.Adjacency
	Networks *Networks
	Matches  *Matches
	written  atomic.Int64       // the last version that this process wrote
	running  atomic.Bool        // by Run
	chase    singleflight.Group // brings graph and names up to the store, once for all who ask meanwhile
}

// NewMemory keeps nothing yet; the adjacency will take at most limit bytes, any
// number for 0.
func NewMemory(s store.Store, limit int64) *Memory {
	return &Memory{Names: snapshot.NewNames(s), Graphs: snapshot.NewAdjacency(s, limit), Networks: NewNetworks(), Matches: NewMatches(s)}
}

// Wrote tells the version of a write of this process: all answers after it see it.
func (m *Memory) Wrote(version int64) {
	for {
		old := m.written.Load()
		if old >= version || m.written.CompareAndSwap(old, version) {
			return
		}
	}
}

// Version is the one that an operation reads: the store's, or, where bringing the
// graph and its names up to that takes longer than patience, an earlier one that was
// the store's less than two seconds ago. So nobody who asks while a large import is
// written waits for it. Who sends the token of a write has the store's, and without
// Run everybody.
func (m *Memory) Version(ctx context.Context, stored int64) int64 {
	if store.TokenFrom(ctx) != "" || !m.running.Load() {
		return stored
	}
	if m.Graphs.Has(stored) && m.Names.Has(stored) {
		return stored
	}
	patience, stop := context.WithTimeout(ctx, patience)
	defer stop()
	background := context.WithoutCancel(ctx)
	graph := m.chase.DoChan("graph", func() (any, error) { return m.Graphs.At(background, stored) }) // whoever needs it asks again, and has the error
	names := m.chase.DoChan("names", func() (any, error) { return nil, m.Names.Ready(background) })
	for _, done := range []<-chan singleflight.Result{graph, names} {
		select {
		case <-done:
		case <-patience.Done():
		}
	}
	return max(min(m.Graphs.Behind(stored), m.Names.Behind(stored)), min(stored, m.written.Load()))
}

const patience = 50 * time.Millisecond

// Run reads the graph and its names, so that the first questions need not, and keeps
// the graph fresh until the context ends.
func (m *Memory) Run(ctx context.Context, log *slog.Logger) {
	m.running.Store(true)
	defer m.running.Store(false)
	var both sync.WaitGroup
	both.Go(func() {
		if err := m.Names.Ready(ctx); err != nil && ctx.Err() == nil {
			log.Warn("the names are not in memory yet", "error", err)
		}
	})
	m.Graphs.Run(ctx, log)
	both.Wait()
}

// pin limits a selection to the operation's version. An operation at version 0
// sees the empty graph.
func (r *Reader) pin(s collab.Selection) collab.Selection {
	at := r.At
	if at == 0 {
		at = -1
	}
	if s.At == 0 || s.At > at {
		s.At = at
	}
	return s
}

// kinds are what the ids are; unknown ones are left out.
func (r *Reader) kinds(ctx context.Context, ids []collab.ID) (map[collab.ID]collab.EntityKind, error) {
	out := make(map[collab.ID]collab.EntityKind, len(ids))
	err := r.addKinds(ctx, out, ids)
	return out, err
}

// addKinds gets what is not known yet.
func (r *Reader) addKinds(ctx context.Context, known map[collab.ID]collab.EntityKind, ids []collab.ID) error {
	missing := make([]collab.ID, 0, len(ids))
	for _, id := range ids {
		if _, ok := known[id]; !ok {
			known[id] = ""
			missing = append(missing, id)
		}
	}
	for chunk := range slices.Chunk(missing, 5_000) {
		records, err := r.Store.Get(ctx, chunk)
		if err != nil {
			return err
		}
		for _, rec := range records {
			if rec != nil {
				known[rec.ID] = rec.Kind
			}
		}
	}
	return nil
}

// ends are both ends of the relations.
func ends(list []*collab.Relation) []collab.ID {
	out := make([]collab.ID, 0, 2*len(list))
	for _, r := range list {
		out = append(out, r.From, r.To)
	}
	return out
}

// unique gives the ids in order, each once.
func unique(ids []collab.ID) []collab.ID {
	out := slices.Clone(ids)
	slices.Sort(out)
	return slices.Compact(out)
}

// Distinct gives the first entry of the list for each key, in the list's order.
func Distinct[T any, K comparable](list []T, key func(T) K) []T {
	seen := make(map[K]bool, len(list))
	out := make([]T, 0, len(list))
	for _, v := range list {
		if k := key(v); !seen[k] {
			seen[k] = true
			out = append(out, v)
		}
	}
	return out
}

// distinctRelations gives each relation once, at its first place in the list.
func distinctRelations(list []*collab.Relation) []*collab.Relation {
	return Distinct(list, func(x *collab.Relation) collab.ID { return x.ID })
}
