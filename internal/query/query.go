// Package query answers the API's questions from a store and from the graph in
// memory: which entities a list has, and which statements hold.
// Rules that every backend would otherwise repeat are written here, once.
//
// The GraphQL layer and the command line call it. It knows the store's contract
// and the memory in front of it; it must not know GraphQL or any backend.
package query

import (
	"context"
	"slices"
	"time"

	"liaison/internal/collab"
	"liaison/internal/live"
	"liaison/internal/store"
)

// VersionReader reads a store at one record version, so that all parts of one answer come
// from the same graph.
type VersionReader struct {
	Store store.Reader
	*SharedMemory
	At int64 // the version that the whole operation reads
	// Today is the day of the request in UTC, on which what has ended depends (rule 23a).
	Today collab.Day
	view  *live.View // nil where the operation began without one
}

// NewReader returns a reader at the version that an operation starting now should
// read (see live.Memory.Pin), with memory in front of the store. Every way to ask the
// graph starts with it.
func NewReader(ctx context.Context, s store.Reader, m *SharedMemory) (*VersionReader, error) {
	view, version, err := m.Pin(ctx)
	if err != nil {
		return nil, err
	}
	return &VersionReader{Store: view.InFrontOf(s), SharedMemory: m, At: version, Today: m.today(), view: view}, nil
}

// NewWriter returns the reader of an operation that writes before it reads. It reads the
// store alone, and so does not wait until the memory has followed the writes before. A
// write that is refused makes no later question wait either.
func NewWriter(ctx context.Context, s store.Reader, m *SharedMemory) (*VersionReader, error) {
	version, err := m.Answered(ctx)
	if err != nil {
		return nil, err
	}
	return &VersionReader{Store: s, SharedMemory: m, At: version, Today: m.today()}, nil
}

// AtLeast returns a reader at the version, or at the version of r if that is later. It
// reads the store alone.
func (r *VersionReader) AtLeast(s store.Reader, version int64) *VersionReader {
	return &VersionReader{Store: s, SharedMemory: r.SharedMemory, At: max(version, r.At), Today: r.Today}
}

// InMemory reports whether the records and links of the reader's version are in memory.
func (r *VersionReader) InMemory() bool { return r.view.Whole() }

// RecordInMemory returns the record of an entity, nil where the graph has none. It is
// false where the graph is not in memory. No operation's budget pays for it.
func (r *VersionReader) RecordInMemory(id collab.ID) (*collab.Record, bool) {
	if !r.InMemory() {
		return nil, false
	}
	return r.view.Record(id), true
}

// View returns the view in memory that the operation reads: of its version, or of a later
// one where it began without a view. It waits for one as long as the context allows.
func (r *VersionReader) View(ctx context.Context) (*live.View, error) {
	if r.view != nil {
		return r.view, nil
	}
	return r.SharedMemory.At(ctx, r.At)
}

// Graph returns the links of the view.
func (r *VersionReader) Graph(ctx context.Context) (*live.EntityGraph, error) {
	v, err := r.View(ctx)
	if err != nil {
		return nil, err
	}
	return v.Graph()
}

// Claims returns the claims about each of the ids, in their order, as of the
// version of the reader; an unknown id has none.
func (r *VersionReader) Claims(ctx context.Context, ids []collab.ID) ([]collab.EntityClaims, error) {
	return r.Store.Claims(ctx, ids, r.pin(collab.Selection{}))
}

// SharedMemory is what is kept in memory of a store for all its readers: the view of its graph,
// and what questions have computed from it.
type SharedMemory struct {
	*live.Memory
	Matches *Matches
	// store is read for what operations share; no operation's budget pays for that.
	store    store.Reader
	prepared chan struct{} // closed when all that questions need is in memory
	// reading is held by the question that reads a graph of its own from the store.
	reading chan struct{}
	// Clock tells the time, and with it the day of a request; nil is time.Now.
	Clock func() time.Time
}

// today returns the day of a request that begins now, in UTC.
func (m *SharedMemory) today() collab.Day {
	now := time.Now
	if m.Clock != nil {
		now = m.Clock
	}
	year, month, day := now().UTC().Date()
	return collab.NewDay(year, month, day)
}

// NewMemory makes an empty memory: its parts are read when they are first needed. The
// graph will take at most limit bytes; 0 is no limit.
func NewMemory(s store.Reader, limit int64) *SharedMemory {
	return &SharedMemory{Memory: live.New(s, limit), Matches: NewMatches(s), store: s, prepared: make(chan struct{}), reading: make(chan struct{}, 1)}
}

// pin limits a selection to the operation's version. An operation at version 0 reads
// the empty graph.
func (r *VersionReader) pin(s collab.Selection) collab.Selection {
	s.At = s.At.NoLaterThan(r.At)
	return s
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
