package live

import (
	"context"
	"errors"
	"math"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// slowVersion is a store that takes some time to tell its version.
type slowVersion struct {
	store.Reader
	takes   time.Duration
	version atomic.Int64
	asked   atomic.Int64
}

func (s *slowVersion) Version(context.Context) (int64, error) {
	s.asked.Add(1)
	v := s.version.Load()
	time.Sleep(s.takes)
	return v, nil
}

// noChanges is a store that cannot tell what has changed.
type noChanges struct{ store.Reader }

func (noChanges) Changes(context.Context, store.Changes) (store.ChangePage, error) {
	return store.ChangePage{}, errors.New("no changes")
}

// TestOperationsAskForTheVersionTogether: operations that run at the same time ask the
// store for its version once, and do not wait for it where they know one of a tenth of a
// second ago. None reads an older version than that.
func TestOperationsAskForTheVersionTogether(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &slowVersion{Reader: mem.New(), takes: 30 * time.Millisecond}
		m := New(s, 0)
		m.running.Store(true)
		ask := func(want int64, within time.Duration) {
			t.Helper()
			began := time.Now()
			if v, err := m.storedVersion(t.Context(), usable); v < want || err != nil || time.Since(began) > within {
				t.Errorf("version %d, %v after %v: want at least %d within %v", v, err, time.Since(began), want, within)
			}
		}
		s.version.Store(1)
		var all sync.WaitGroup
		for range 16 {
			all.Go(func() { ask(1, s.takes) })
		}
		all.Wait()
		if n := s.asked.Load(); n != 1 {
			t.Errorf("16 operations asked the store %d times", n)
		}
		s.version.Store(2)
		time.Sleep(50 * time.Millisecond)
		for range 16 {
			all.Go(func() { ask(1, 0) })
		}
		all.Wait()
		synctest.Wait()
		time.Sleep(s.takes)
		ask(2, 0)
		if n := s.asked.Load(); n > 3 {
			t.Errorf("32 operations and one more asked the store %d times", n)
		}
		time.Sleep(time.Second)
		s.version.Store(3)
		ask(3, s.takes)
		// A store that hangs does not give an old version to who comes later.
		time.Sleep(time.Second)
		s.takes = time.Second
		all.Go(func() { ask(3, s.takes) })
		time.Sleep(500 * time.Millisecond)
		s.version.Store(4)
		ask(4, 2*s.takes)
		all.Wait()
	})
}

// TestOvertakenViewAsksBeside: where the store is written faster than the view follows,
// operations read the version of the view, and do not wait for a store that takes long to
// tell its own, unless it told none in the last two seconds. An operation that the store
// alone answers never reads an older version than that of a tenth of a second ago.
func TestOvertakenViewAsksBeside(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &slowVersion{Reader: mem.New(), takes: 400 * time.Millisecond}
		m := New(s, 0)
		m.running.Store(true)
		m.rests.Store(math.MaxInt64) // the view stays as it is
		m.view.Store(&View{Version: 1, graph: &EntityGraph{}})
		pin := func(what string, want int64, within time.Duration) {
			t.Helper()
			began := time.Now()
			if _, v, err := m.Pin(t.Context()); v != want || err != nil || time.Since(began) != within {
				t.Errorf("%s: version %d, %v after %v: want %d after %v", what, v, err, time.Since(began), want, within)
			}
		}
		s.version.Store(1)
		pin("nothing is known", 1, s.takes)
		done := m.measure()
		time.Sleep(slowCatchUp - s.takes)
		pin("a catch-up begins", 1, s.takes)
		s.version.Store(2)
		time.Sleep(s.takes)
		pin("it takes long", 1, 0)
		done()
		m.rests.Store(math.MaxInt64)
		time.Sleep(time.Second)
		pin("it took long", 1, 0)
		time.Sleep(s.takes + longestRest)
		pin("two seconds later", 1, s.takes)
		m.view.Store(&View{Version: 1})
		s.version.Store(3)
		time.Sleep(s.takes + longestRest)
		pin("the graph is too large for memory", 3, s.takes)
		m.view.Store(&View{Version: 1, graph: &EntityGraph{}})
		m.busy <- struct{}{} // from now on the view cannot follow
		m.written.Store(4)
		s.version.Store(4)
		time.Sleep(time.Second)
		pin("after a write", 4, patienceForWrite+s.takes)
		m.took.Store(0)
		m.written.Store(5)
		s.version.Store(5)
		time.Sleep(time.Second)
		s.takes = 0
		time.AfterFunc(time.Millisecond, func() { s.version.Store(6) })
		pin("another process wrote while it waited", 6, patienceForWrite)
		<-m.busy
		time.Sleep(time.Second) // the catch-up under way ends
		s.Reader = noChanges{s.Reader}
		m.view.Store(&View{Version: 1, graph: &EntityGraph{}})
		m.took.Store(int64(slowCatchUp))
		s.version.Store(7)
		pin("the view cannot follow at all", 7, 0)
	})
}

// TestAnsweredRaisesNothing: an operation that reads no view gets a version that nobody has
// to wait for, however far the store has gone; with a token it gets the store's.
func TestAnsweredRaisesNothing(t *testing.T) {
	s := &slowVersion{Reader: mem.New()}
	m := New(s, 0)
	ask := func(what string, ctx context.Context, want int64) {
		t.Helper()
		if v, err := m.Answered(ctx); v != want || err != nil {
			t.Errorf("%s: version %d, %v: want %d", what, v, err, want)
		}
	}
	s.version.Store(1)
	ask("the first", t.Context(), 1)
	if n := m.answered.Load(); n != 0 {
		t.Errorf("it made all others wait for version %d", n)
	}
	raise(&m.answered, 1)
	s.version.Store(3)
	ask("after an answer", t.Context(), 1)
	m.Wrote(2)
	ask("after a write", t.Context(), 2)
	ask("with a token", store.WithToken(t.Context(), "bookmark"), 3)
	if n := m.answered.Load(); n != 1 {
		t.Errorf("it made all others wait for version %d", n)
	}
}
