// Package query answers the API's questions from a store and from the graph in
// memory: which entities a list has, which statements hold, who is whose partner.
// Rules that every backend would otherwise repeat are written here, once.
//
// The GraphQL layer and the command line call it. It knows the store's contract
// and the memory in front of it; it must not know GraphQL or any backend.
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
	"liaison/internal/live"
	"liaison/internal/store"
)

// Reader reads a store at one record version, so that all parts of one answer come
// from the same graph.
type Reader struct {
	Store store.Reader
	*Memory
	At int64 // the version that the whole operation reads
	// Today is the day of the request in UTC, on which what has ended depends (rule 23a).
	Today collab.Day
}

// NewReader returns a reader at the version that an operation starting now should
// read (see Memory.Version). Every way to ask the graph starts with it.
func NewReader(ctx context.Context, s store.Reader, m *Memory) (*Reader, error) {
	stored, err := s.Version(ctx)
	if err != nil {
		return nil, err
	}
	return &Reader{Store: s, Memory: m, At: m.Version(ctx, stored), Today: m.today()}, nil
}

// AtLeast returns a reader at the version, or at the version of r if that is later.
func (r *Reader) AtLeast(version int64) *Reader {
	return &Reader{Store: r.Store, Memory: r.Memory, At: max(version, r.At), Today: r.Today}
}

// Claims returns the claims about each of the ids, in their order, as of the
// version of the reader; an unknown id has none.
func (r *Reader) Claims(ctx context.Context, ids []collab.ID) ([]collab.EntityClaims, error) {
	return r.Store.Claims(ctx, ids, r.pin(collab.Selection{}))
}

// Memory holds the parts of a store's graph that are kept in memory, for all readers
// of the store.
type Memory struct {
	Names    *live.Names
	Graphs   *live.Adjacency
	Networks *Networks
	Matches  *Matches
	// store is read for what operations share; no operation's budget pays for that.
	store store.Reader
	// Clock tells the time, and with it the day of a request; nil is time.Now.
	Clock   func() time.Time
	written atomic.Int64       // the latest version that this process wrote
	running atomic.Bool        // true while Run runs
	chase   singleflight.Group // brings the graph and the names up to date, once for all concurrent callers
}

// today returns the day of a request that begins now, in UTC.
func (m *Memory) today() collab.Day {
	now := time.Now
	if m.Clock != nil {
		now = m.Clock
	}
	year, month, day := now().UTC().Date()
	return collab.NewDay(year, month, day)
}

// NewMemory makes an empty memory: its parts are read when they are first needed. The
// graph will take at most limit bytes; 0 is no limit.
func NewMemory(s store.Reader, limit int64) *Memory {
	return &Memory{Names: live.NewNames(s), Graphs: live.NewAdjacency(s, limit), Networks: NewNetworks(), Matches: NewMatches(s), store: s}
}

// Wrote records the version of a write by this process. All later answers see that
// write.
func (m *Memory) Wrote(version int64) {
	for {
		old := m.written.Load()
		if old >= version || m.written.CompareAndSwap(old, version) {
			return
		}
	}
}

// Version gives the version that an operation should read. Normally that is the
// store's current one. Where the graph and the names in memory cannot be brought up
// to it within the time of patience, it is the version that they are at, provided
// that this was the store's less than two seconds ago: reads then do not wait for a
// large import. A request that carries the token of a write always reads the store's
// version, and so does every request while Run does not run.
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
	graph := m.chase.DoChan("graph", func() (any, error) { return m.Graphs.At(background, stored) }) // a reader that needs the graph asks again and gets the error
	names := m.chase.DoChan("names", func() (any, error) { return nil, m.Names.Ready(background) })
	for _, done := range []<-chan singleflight.Result{graph, names} {
		select {
		case <-done:
		case <-patience.Done():
		}
	}
	return max(min(m.Graphs.Behind(stored), m.Names.Behind(stored)), min(stored, m.written.Load()))
}

// patience is how long an operation waits for the graph and the names in memory.
const patience = 50 * time.Millisecond

// Run reads the graph and the names into memory before the first question needs them,
// and keeps the graph up to date until the context ends.
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

// pin limits a selection to the operation's version. An operation at version 0 reads
// the empty graph.
func (r *Reader) pin(s collab.Selection) collab.Selection {
	s.At = s.At.NoLaterThan(r.At)
	return s
}

// kinds gives the kind of each entity, "" for an id that the graph does not have.
func (r *Reader) kinds(ctx context.Context, ids []collab.ID) (map[collab.ID]collab.EntityKind, error) {
	out := make(map[collab.ID]collab.EntityKind, len(ids))
	err := r.addKinds(ctx, out, ids)
	return out, err
}

// addKinds adds the kinds of the ids that the map does not have yet.
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

// ends gives both ends of each relation.
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
