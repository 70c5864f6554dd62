// Package mem is the naive store: it keeps lists in memory and answers every question by
// looking at everything. storetest compares SQLite and Neo4j with it, and tests of the
// packages above the stores use it as a quick double.
//
// It shares the plan of a write with the other stores and nothing of their reads, and
// must stay simple enough to be believed by reading.
package mem

import (
	"context"
	"slices"
	"strconv"
	"sync"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Store keeps a graph in memory. The zero value is not ready: use New.
type Store struct {
	mu     sync.RWMutex
	closed bool
	graph
}

// graph is the whole state.
type graph struct {
	commits   []store.Commit
	records   map[collab.ID]*collab.Record
	claims    map[collab.ID]collab.Claim
	order     []collab.ID // the claims in the order in which they were recorded
	conflicts []*collab.Conflict
	notes     []store.Note
}

// New returns an empty store.
func New() *Store {
	return &Store{graph: graph{records: map[collab.ID]*collab.Record{}, claims: map[collab.ID]collab.Claim{}}}
}

var _ store.Store = (*Store)(nil)

// Apply plans the batch and writes it under one lock.
func (s *Store) Apply(ctx context.Context, b store.Batch) (store.Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.ready(ctx); err != nil {
		return store.Receipt{}, err
	}
	w, receipt, err := store.Plan(ctx, &s.graph, b, time.Now())
	if err != nil {
		return store.Receipt{}, err
	}
	if w != nil {
		s.write(w)
	}
	receipt.Token = strconv.FormatInt(receipt.Version, 10)
	return receipt, nil
}

func (g *graph) write(w *store.Write) {
	g.note(w.Notes)
	if w.Commit.Version == 0 {
		return
	}
	for _, list := range [][]*collab.Record{w.Create, w.Update} {
		for _, r := range list {
			g.records[r.ID] = r
		}
	}
	for _, c := range w.Assert {
		g.claims[c.Base().ID] = c
		g.order = append(g.order, c.Base().ID)
	}
	for _, c := range w.Retract {
		closed := collab.Clone(c)
		closed.Base().Retracted = w.Commit.Version
		g.claims[c.Base().ID] = closed
	}
	for _, c := range w.CloseConflicts {
		for i, old := range g.conflicts {
			if old.ID == c.ID && old.Retracted == 0 {
				closed := *old
				closed.Retracted = w.Commit.Version
				g.conflicts[i] = &closed
			}
		}
	}
	g.conflicts = append(g.conflicts, w.OpenConflicts...)
	g.commits = append(g.commits, w.Commit)
}

// Close ends the store; every later call answers STORE_UNAVAILABLE.
func (s *Store) Close(context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	return nil
}

func (s *Store) ready(ctx context.Context) error {
	if s.closed {
		return collab.Errorf(collab.StoreUnavailable, "the store is closed")
	}
	if err := ctx.Err(); err != nil {
		return collab.Wrap(collab.DeadlineExceeded, err, "the request ended before the store answered")
	}
	if token := store.TokenFrom(ctx); token != "" {
		n, err := strconv.ParseInt(token, 10, 64)
		if err != nil || n < 0 || n > int64(len(s.commits)) {
			return collab.Errorf(collab.BadUserInput, "the token is not one of this store's: send Liaison-Token as a write returned it")
		}
	}
	return nil
}

// read runs a question under the read lock.
func read[T any](ctx context.Context, s *Store, ask func(*graph) T) (T, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if err := s.ready(ctx); err != nil {
		var none T
		return none, err
	}
	return ask(&s.graph), nil
}

// Version implements store.Log.
func (s *Store) Version(ctx context.Context) (int64, error) {
	return read(ctx, s, func(g *graph) int64 { return int64(len(g.commits)) })
}

// Commits implements store.Log.
func (s *Store) Commits(ctx context.Context, after int64, limit int) ([]store.Commit, error) {
	return read(ctx, s, func(g *graph) []store.Commit {
		from := min(max(after, 0), int64(len(g.commits)))
		list := g.commits[from:]
		return slices.Clone(list[:min(limit, len(list))])
	})
}

// VersionAt implements store.Log.
func (s *Store) VersionAt(ctx context.Context, at time.Time) (int64, error) {
	return read(ctx, s, func(g *graph) (version int64) {
		for _, c := range g.commits {
			if !c.At.After(at) {
				version = c.Version
			}
		}
		return version
	})
}
