package sqlite

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// long returns a batch that creates an institution with n long texts.
func long(key string, n int) store.Batch {
	b := testBatch()
	inst := collab.EntityID(key)
	b.Entities = append(b.Entities, store.Entity{ID: inst, Kind: collab.KindInstitution})
	for i := range n {
		b.Assert = append(b.Assert, &collab.Text{
			Statement: collab.Statement{SourceID: b.Entities[0].ID}, Subject: inst, Topic: "DUTY", Language: "en",
			Value: fmt.Sprint(key, " ", i, strings.Repeat(" and so on", 50)),
		})
	}
	return b
}

// readAlways reads with several connections until the context ends, so that at every
// moment at least one transaction is open. Each lasts the given time.
func readAlways(ctx context.Context, t *testing.T, s *Store, each time.Duration) *sync.WaitGroup {
	var readers sync.WaitGroup
	for i := range 4 {
		readers.Go(func() {
			time.Sleep(time.Duration(i) * each / 4)
			for ctx.Err() == nil {
				_, err := read(context.Background(), s, "reading", func(v *view) (int64, error) {
					n, err := v.Version(context.Background())
					time.Sleep(each)
					return n, err
				})
				if err != nil {
					t.Errorf("a reader beside the writer: %v", err)
				}
			}
		})
	}
	return &readers
}

// TestLogStaysShort: whatever is written beside readers that overlap without a gap, the
// write-ahead log stays near its bound. A fold that readers outlast, which happens on a
// machine that leaves them no processor, lets the log grow by the bound once more.
func TestLogStaysShort(t *testing.T) {
	const bound = 1 << 20
	path := filepath.Join(t.TempDir(), "graph.db")
	s, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(context.Background())
	s.checkpoints.bound.Store(bound)
	ctx, cancel := context.WithCancel(t.Context())
	readers := readAlways(ctx, t, s, 40*time.Millisecond)
	var longest, batch int64 // the length of the log, and what one batch adds to it, at most
	for n := range 100 {
		before := s.checkpoints.size()
		if _, err := s.Apply(t.Context(), long(fmt.Sprint("inst:", n), 200)); err != nil {
			t.Fatal(err)
		}
		size := s.checkpoints.size()
		longest, batch = max(longest, size), max(batch, size-before)
	}
	for range 200 {
		if s.checkpoints.size() <= bound {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if size := s.checkpoints.size(); size > bound {
		t.Errorf("after the writes the log has %d bytes, more than the bound of %d", size, bound)
	}
	cancel()
	readers.Wait()
	// A batch may be under way when the log passes the bound, and another be served before
	// the fold is.
	rounds := 1 + s.checkpoints.failed.Load()
	if longest > rounds*(bound+2*batch) {
		t.Errorf("the log grew to %d bytes after %d folds that readers outlasted, with a bound of %d and batches of at most %d",
			longest, rounds-1, bound, batch)
	}
	if longest < bound {
		t.Errorf("the writes made a log of %d bytes only, which tests nothing", longest)
	}
}

// TestLogIsFoldedAfterALongReader: a reader that outlasts a fold holds up neither
// readers nor writers for long, and the log is folded once it has ended.
func TestLogIsFoldedAfterALongReader(t *testing.T) {
	const bound = 1 << 19
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(context.Background())
	ctx, cancel := context.WithCancel(t.Context())
	readers := readAlways(ctx, t, s, 4*time.Second)
	time.Sleep(100 * time.Millisecond)
	s.checkpoints.bound.Store(bound)
	for n := range 3 {
		start := time.Now()
		if _, err := s.Apply(t.Context(), long(fmt.Sprint("inst:", n), 400)); err != nil {
			t.Fatal(err)
		}
		if took := time.Since(start); took > longPatience+5*time.Second {
			t.Errorf("a write beside a long reader took %v", took)
		}
	}
	cancel()
	readers.Wait()
	for start := time.Now(); s.checkpoints.size() > bound; time.Sleep(50 * time.Millisecond) {
		if time.Since(start) > 20*time.Second {
			t.Fatalf("the log still has %d bytes after the readers have ended", s.checkpoints.size())
		}
	}
}

// TestFullDiskIsGivenRoom: after a write for which there was no room the log is folded,
// whatever its size, and the same write succeeds once there is room.
func TestFullDiskIsGivenRoom(t *testing.T) {
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(context.Background())
	if _, err := s.Apply(t.Context(), long("inst:a", 100)); err != nil {
		t.Fatal(err)
	}
	if s.checkpoints.size() == 0 {
		t.Fatal("the write left no log")
	}
	limit := func(pages int) {
		t.Helper()
		if _, err := s.writer.Exec(fmt.Sprintf("PRAGMA max_page_count = %d", pages)); err != nil {
			t.Fatal(err)
		}
	}
	limit(1) // SQLite takes the number of pages in use instead
	_, err = s.Apply(t.Context(), long("inst:b", 1000))
	if collab.CodeOf(err) != collab.StoreUnavailable || !strings.Contains(fmt.Sprint(err), "full") {
		t.Fatalf("a full disk gave %v", err)
	}
	for start := time.Now(); s.checkpoints.size() > 0; time.Sleep(10 * time.Millisecond) {
		if time.Since(start) > 10*time.Second {
			t.Fatalf("the log still has %d bytes", s.checkpoints.size())
		}
	}
	limit(1 << 30)
	if r, err := s.Apply(t.Context(), long("inst:b", 1000)); err != nil || r.Version != 2 {
		t.Errorf("the repeated write gave %+v, %v", r, err)
	}
}
