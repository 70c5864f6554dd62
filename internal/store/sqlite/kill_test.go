package sqlite_test

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"liaison/internal/store"
)

// Files as a process leaves them that is killed while the claims of a batch are being
// written have nothing of the batch, and take it when it comes again.
func TestKillWhileClaimsAreWrittenLeavesNothing(t *testing.T) {
	ctx := context.Background()
	path, left := filepath.Join(t.TempDir(), "graph.db"), filepath.Join(t.TempDir(), "graph.db")
	s := open(t, path)
	if err := s.WriteEarly(ctx); err != nil {
		t.Fatal(err)
	}
	first := apply(t, s, large(0))
	before := state(t, s)
	length := func() int64 {
		info, err := os.Stat(path + "-wal")
		if err != nil {
			t.Fatal(err)
		}
		return info.Size()
	}
	committed := length()
	b := large(1)
	b.NotesOf = func(store.Receipt) []store.Note { // called by the plan
		for began := time.Now(); length() < committed+100_000 && time.Since(began) < time.Minute; {
			time.Sleep(time.Millisecond)
		}
		if grown := length() - committed; grown < 100_000 {
			t.Errorf("the log has grown by %d bytes during the plan: too little to tell anything", grown)
		}
		for _, suffix := range []string{"", "-wal"} {
			raw, err := os.ReadFile(path + suffix)
			if err == nil {
				err = os.WriteFile(left+suffix, raw, 0o600)
			}
			if err != nil {
				t.Error(err)
			}
		}
		return nil
	}
	whole := apply(t, s, b)
	killed := open(t, left)
	if !reflect.DeepEqual(state(t, killed), before) {
		t.Error("something of the batch is in the graph")
	}
	again := apply(t, killed, large(1))
	if again.Version != first.Version+1 || again.Asserted != whole.Asserted || again.Retracted != whole.Retracted {
		t.Errorf("the batch that comes again has version %d, %d claims and %d retracted; want %d, %d, %d", again.Version, again.Asserted, again.Retracted, first.Version+1, whole.Asserted, whole.Retracted)
	}
	if !reflect.DeepEqual(state(t, killed), state(t, s)) {
		t.Error("the batch that comes again leaves another graph than the one that was not killed")
	}
}
