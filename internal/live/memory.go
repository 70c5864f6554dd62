package live

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"golang.org/x/sync/singleflight"

	"liaison/internal/collab"
	"liaison/internal/store"
)

const (
	// poll is how often Run looks for what other processes wrote.
	poll = time.Second
	// patience is how long an operation waits until the view has caught up with the store.
	patience = 50 * time.Millisecond
	// patienceForWrite is how long it waits for a version that it must not read without.
	patienceForWrite = time.Second
	// slowCatchUp is how long a catch-up takes when the store is written faster than operations
	// should wait for.
	slowCatchUp = 500 * time.Millisecond
	// longestRest is how long the view rests at most between two catch-ups.
	longestRest = 2 * time.Second
	// recent is the age up to which a version that the store told is used without asking again.
	// With 10 ms in its place, a server of Neo4j under load answers a fifth fewer requests.
	recent = 50 * time.Millisecond
	// usable is the age up to which it is used while the store is asked again in the background.
	// An operation waits for the answer only where the version is older.
	usable = 100 * time.Millisecond
	// longestAsk is how long the store may take to tell its version to all who wait for it.
	longestAsk = 5 * time.Second
	// notRenewed begins the error of a panic while the view is renewed.
	notRenewed = "the view in memory could not be renewed"
)

// Memory keeps a view of a store and brings it up to the store's version. The first
// question that needs a view builds it, or Run does.
type Memory struct {
	store      store.Reader
	limit      int64
	view       atomic.Pointer[View]
	chase      singleflight.Group
	rebuilding atomic.Bool
	running    atomic.Bool
	written    atomic.Int64 // the latest version that this process wrote
	answered   atomic.Int64 // the latest version that an operation was pinned to
	stored     atomic.Pointer[told]
	asks       singleflight.Group // for the store's version
	took       atomic.Int64       // how long the last catch-up took, in nanoseconds
	following  atomic.Int64       // since when one is under way, in Unix nanoseconds; 0: none is
	rests      atomic.Int64       // until when the view does not catch up for an operation, in Unix nanoseconds
	busy       chan struct{}      // a lock of capacity one: its holder publishes views
	claims     *claims
}

// told is what a store said of its version.
type told struct {
	version int64
	at      time.Time // when it was asked
}

// New returns the memory of a store, which is empty at first. The graph may take limit
// bytes; 0 means no limit.
func New(s store.Reader, limit int64) *Memory {
	return &Memory{store: s, limit: limit, busy: make(chan struct{}, 1), claims: newClaims(claimsMost)}
}

// Wrote records the version of a write by this process. All later answers see that write.
func (m *Memory) Wrote(version int64) { raise(&m.written, version) }

// raise sets a number to n unless it is greater.
func raise(number *atomic.Int64, n int64) {
	for {
		old := number.Load()
		if old >= n || number.CompareAndSwap(old, n) {
			return
		}
	}
}

// Pin returns the version that an operation should read and the view of that version.
// The view is nil where there is none: the store alone answers then.
//
// The version is the store's current one, but for two cases. It may be a tenth of a
// second old, since operations that run at the same time ask the store together. And if the view
// cannot catch up within the time of patience, it is the version of the view, so that
// reads do not wait while a large import is followed: after a slow catch-up they do not
// wait at all, and the view rests for as long as that took, so that at most half of the
// time goes into following. They do not wait for the store to tell its version then either,
// unless it was last told longestRest ago: a store that is written fast may take half a
// second to answer, and the view may be as old. An operation never reads an
// earlier version than this process has written, nor than an operation before it has
// read. A context with the token of a write always gets the store's version. Where the
// graph is too large for memory, the version is the store's, and the view serves for its
// names.
func (m *Memory) Pin(ctx context.Context) (*View, int64, error) {
	oldest := usable
	if v := m.view.Load(); v != nil && v.graph != nil && m.overtaken() {
		oldest = longestRest
	}
	stored, err := m.storedVersion(ctx, oldest)
	if err != nil {
		return nil, 0, err
	}
	known := time.Now()
	v := m.pinned(ctx, stored)
	switch {
	case v != nil && v.graph != nil:
		stored = v.Version
	case oldest > usable || time.Since(known) >= usable:
		// The store alone answers. Its records are those of now, and the version has become old.
		if stored, err = m.storedVersion(ctx, usable); err != nil {
			return nil, 0, err
		}
	}
	raise(&m.answered, stored)
	return v, stored, nil
}

// Answered returns the latest version that this process has read or written, and that of
// the store where it has done neither or where the context has a token. Nobody waits for
// a view of it, as later operations would for a version that Pin has given.
func (m *Memory) Answered(ctx context.Context) (int64, error) {
	if known := max(m.answered.Load(), m.written.Load()); known > 0 && store.TokenFrom(ctx) == "" {
		return known, nil
	}
	return m.storedVersion(ctx, usable)
}

func (m *Memory) pinned(ctx context.Context, stored int64) *View {
	floor := max(min(stored, m.written.Load()), m.answered.Load())
	v := m.view.Load()
	switch {
	case v == nil:
		return nil
	case v.Version >= max(stored, floor):
		return v
	}
	wait := patience
	switch must := store.TokenFrom(ctx) != "" || v.Version < floor; {
	case must:
		wait = patienceForWrite
	case m.overtaken():
		if !m.resting() {
			m.startCatchUp(ctx, stored)
		}
		return v
	}
	waiting, stop := context.WithTimeout(ctx, wait)
	defer stop()
	caughtUp := m.catchUp(waiting, stored) // who needs the view asks again and gets the error
	v = m.view.Load()
	switch {
	case v == nil:
		return nil
	case v.Version >= max(stored, floor):
		return v
	case store.TokenFrom(ctx) != "" || !m.running.Load() || v.Version < floor:
		return nil
	case caughtUp != nil && waiting.Err() == nil:
		return nil // it does not follow the store at all
	}
	return v
}

// overtaken reports whether the store is written faster than the view can follow: the last
// catch-up was slow, or the present one is.
func (m *Memory) overtaken() bool {
	if !m.running.Load() {
		return false
	}
	since := m.following.Load()
	return time.Duration(m.took.Load()) >= slowCatchUp || since > 0 && time.Now().UnixNano()-since >= int64(slowCatchUp)
}

// measure notes that a catch-up begins, and how long it took once it is done.
func (m *Memory) measure() (done func()) {
	began := time.Now()
	m.following.Store(began.UnixNano())
	return func() {
		took := time.Since(began)
		m.took.Store(int64(took))
		m.following.Store(0)
		if took >= slowCatchUp {
			m.rests.Store(time.Now().Add(min(took, longestRest)).UnixNano())
		}
	}
}

// resting reports whether the view has caught up with the store so lately that it should
// not do so again yet.
func (m *Memory) resting() bool { return time.Now().UnixNano() < m.rests.Load() }

// storedVersion returns a version that the store had when it was oldest at most. An
// operation with a token gets the present one.
func (m *Memory) storedVersion(ctx context.Context, oldest time.Duration) (int64, error) {
	if store.TokenFrom(ctx) != "" || !m.running.Load() {
		t, err := m.ask(ctx)
		return t.version, err
	}
	began := time.Now()
	if last := m.stored.Load(); last != nil && began.Sub(last.at) < oldest {
		if began.Sub(last.at) >= recent {
			m.asks.DoChan("", m.askForAll(ctx))
		}
		return max(last.version, m.written.Load()), nil
	}
	select {
	case <-ctx.Done():
		return 0, collab.Wrap(collab.DeadlineExceeded, ctx.Err(), "the store did not tell its version in time")
	case answer := <-m.asks.DoChan("", m.askForAll(ctx)):
		t, _ := answer.Val.(told)
		if answer.Err == nil && began.Sub(t.at) >= oldest { // the store was asked long before
			t, answer.Err = m.ask(ctx)
		}
		return t.version, answer.Err
	}
}

// askForAll returns a function that asks the store for its version in the place of many
// operations, whose ends do not matter to it.
func (m *Memory) askForAll(ctx context.Context) func() (any, error) {
	return func() (any, error) {
		ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), longestAsk)
		defer stop()
		return m.ask(ctx)
	}
}

// ask asks the store for its version and notes it.
func (m *Memory) ask(ctx context.Context) (told, error) {
	t := told{at: time.Now()}
	var err error
	if t.version, err = m.store.Version(ctx); err == nil {
		m.stored.Store(&t)
	}
	return t, err
}

// At returns a view of the version or a later one. It waits until there is one, as long
// as the context allows.
func (m *Memory) At(ctx context.Context, version int64) (*View, error) {
	if version <= 0 {
		return empty, nil
	}
	for last := int64(-1); ; {
		v := m.view.Load()
		switch {
		case v != nil && (v.Version >= version || v.Version == last): // the store has no later one
			return v, nil
		case v != nil:
			last = v.Version
		}
		if err := m.catchUp(ctx, version); err != nil {
			return nil, err
		}
	}
}

// Graph returns the links at the version or a later one; whoever reads them skips what was
// recorded later by the versions of the arcs. It waits as At does. The error is
// SNAPSHOT_TOO_LARGE where the graph takes more memory than it may.
func (m *Memory) Graph(ctx context.Context, version int64) (*EntityGraph, error) {
	v, err := m.At(ctx, version)
	if err != nil {
		return nil, err
	}
	return v.Graph()
}

// has reports whether the view is of the version or a later one.
func (m *Memory) has(version int64) bool {
	v := m.view.Load()
	return v != nil && v.Version >= version
}

// catchUp brings the view up to the version. The work goes on if the context ends before,
// and all who wait for it share it.
func (m *Memory) catchUp(ctx context.Context, version int64) error {
	select {
	case r := <-m.startCatchUp(ctx, version):
		return r.Err
	case <-ctx.Done():
		return collab.Wrap(collab.DeadlineExceeded, ctx.Err(), "the graph is being read into memory: ask again in some seconds")
	}
}

// startCatchUp brings the view up to the version in the background, and returns a channel
// that tells when it is done.
func (m *Memory) startCatchUp(ctx context.Context, version int64) <-chan singleflight.Result {
	background := context.WithoutCancel(ctx)
	return m.chase.DoChan("", func() (_ any, err error) {
		defer collab.Recover(&err, notRenewed)
		if m.has(version) {
			return nil, nil
		}
		return nil, m.refresh(store.WithToken(background, ""))
	})
}

// refresh brings the view up to the store's version: by the changes since, or by building
// it where there is none or where the changes are so many that building is faster.
func (m *Memory) refresh(ctx context.Context) error {
	select {
	case m.busy <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-m.busy }()
	v := m.view.Load()
	if v != nil {
		defer m.measure()()
	}
	var err error
	if v != nil {
		if v, err = m.follow(ctx, v); err != nil {
			return err
		}
	}
	if v == nil {
		if v, err = m.build(ctx); err != nil {
			return err
		}
	}
	m.view.Store(v)
	if v.crowded() && m.rebuilding.CompareAndSwap(false, true) {
		go m.rebuild(ctx)
	}
	return nil
}

// rebuild builds a view beside its readers and puts it in place of the present one. If
// that fails, the next refresh tries again.
func (m *Memory) rebuild(ctx context.Context) {
	defer m.rebuilding.Store(false)
	var err error
	defer collab.Recover(&err, notRenewed)
	fresh, err := m.build(ctx)
	if err != nil {
		return
	}
	m.busy <- struct{}{}
	defer func() { <-m.busy }()
	if fresh, err = m.follow(ctx, fresh); err == nil && fresh != nil && fresh.Version >= m.view.Load().Version {
		m.view.Store(fresh)
	}
}

// Run reads the graph into memory before the first question needs it, and keeps the view
// up to date with what other processes write until the context ends.
func (m *Memory) Run(ctx context.Context, log *slog.Logger) {
	m.running.Store(true)
	defer m.running.Store(false)
	tick := time.NewTicker(poll)
	defer tick.Stop()
	failing, told := false, false
	for {
		err := m.tend(ctx)
		if err != nil && !failing && ctx.Err() == nil {
			log.Warn("the graph in memory is not refreshed", "error", err)
		}
		if failing && err == nil {
			log.Info("the graph in memory is refreshed again")
		}
		failing = err != nil
		if v := m.view.Load(); v != nil && v.large != nil && !told {
			told = true
			log.Warn("questions about the whole graph are refused", "reason", v.large)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

func (m *Memory) tend(ctx context.Context) error {
	now, err := m.store.Version(ctx)
	if err != nil || m.has(now) || m.resting() {
		return err
	}
	return m.catchUp(ctx, now)
}
