package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

func put(t *testing.T, s *Store, key string) {
	t.Helper()
	if _, err := s.Apply(context.Background(), document(key)); err != nil {
		t.Fatal(err)
	}
}

func document(key string) store.Batch {
	return store.Batch{Reason: "test", Entities: []store.Entity{
		{ID: collab.EntityID(key), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}},
	}}
}

// written returns the bytes of a database with n documents of the given keys.
func written(t *testing.T, key string, n int) []byte {
	t.Helper()
	ctx, path := context.Background(), filepath.Join(t.TempDir(), "other.db")
	s, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	for i := range n {
		put(t, s, fmt.Sprint(key, i))
	}
	if err := s.Close(ctx); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// TestReplacedFiles: once another program has replaced or overwritten a file of an open
// database, nothing is answered and nothing acknowledged, and the file that is there
// now is left as it is.
func TestReplacedFiles(t *testing.T) {
	ctx := context.Background()
	older, other := written(t, "first", 1), written(t, "other", 40)
	move := func(t *testing.T, raw []byte, to string) {
		t.Helper()
		from := to + ".new"
		if err := os.WriteFile(from, raw, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(from, to); err != nil {
			t.Fatal(err)
		}
	}
	copied := func(t *testing.T, raw []byte, to string) {
		t.Helper()
		if err := os.WriteFile(to, raw, 0o600); err != nil { // the file stays, its content does not
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct {
		replace func(t *testing.T, path string)
		content []byte // that must be found at the path in the end; nil: any
	}{
		"copied over, older":      {func(t *testing.T, path string) { copied(t, older, path) }, older},
		"copied over, another":    {func(t *testing.T, path string) { copied(t, other, path) }, other},
		"copied over, no content": {func(t *testing.T, path string) { copied(t, nil, path) }, []byte{}},
		"cut off":                 {func(t *testing.T, path string) { _ = os.Truncate(path, 8192) }, nil},
		"moved over, older":       {func(t *testing.T, path string) { move(t, older, path) }, older},
		"moved over, another":     {func(t *testing.T, path string) { move(t, other, path) }, other},
		"deleted":                 {func(_ *testing.T, path string) { _ = os.Remove(path) }, nil},
		"log deleted":             {func(_ *testing.T, path string) { _ = os.Remove(path + "-wal") }, nil},
		"index deleted":           {func(_ *testing.T, path string) { _ = os.Remove(path + "-shm") }, nil},
		"log moved over":          {func(t *testing.T, path string) { move(t, nil, path+"-wal") }, nil},
	} {
		for _, folded := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, log folded %v", name, folded), func(t *testing.T) {
				path := filepath.Join(t.TempDir(), "graph.db")
				s, err := Open(ctx, path)
				if err != nil {
					t.Fatal(err)
				}
				for i := range 5 {
					put(t, s, fmt.Sprint("ours", i))
					if folded && i == 3 && !s.checkpoints.fold(ctx) {
						t.Fatal("the log is not folded")
					}
					if _, err := s.Version(ctx); err != nil {
						t.Fatalf("the files are as they should be, and the version answers %v", err)
					}
				}
				c.replace(t, path)
				if strings.HasPrefix(name, "log") || strings.HasPrefix(name, "index") {
					_ = s.place.lost() // as the checkpointer looks at them
				}
				for range 2 {
					if found, err := s.Get(ctx, []collab.ID{collab.EntityID("ours0")}); collab.CodeOf(err) != collab.StoreUnavailable {
						t.Errorf("a read answers %v, %v", found, err)
					}
					if v, err := s.Version(ctx); collab.CodeOf(err) != collab.StoreUnavailable {
						t.Errorf("the version is answered with %d, %v", v, err)
					}
					if _, err := s.Apply(ctx, document("late")); collab.CodeOf(err) != collab.StoreUnavailable {
						t.Errorf("a write answers %v", err)
					}
				}
				_ = s.Close(ctx)
				if c.content == nil {
					return
				}
				if now, err := os.ReadFile(path); err != nil || string(now) != string(c.content) {
					t.Errorf("the file that was put there has been written into: %v", err)
				}
				if len(c.content) > 0 {
					reopened(t, path, string(c.content) == string(older))
				}
			})
		}
	}
}

// reopened opens the database that was put in place of another, as the next process finds
// it with its log, and expects exactly what it had.
func reopened(t *testing.T, path string, older bool) {
	t.Helper()
	ctx := context.Background()
	next := filepath.Join(t.TempDir(), "graph.db") // SQLite keeps one state a file in a process
	for _, suffix := range []string{"", "-wal"} {
		if raw, err := os.ReadFile(path + suffix); err == nil {
			if err := os.WriteFile(next+suffix, raw, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	path = next
	s, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(ctx)
	want := int64(40)
	if older {
		want = 1
	}
	if v, err := s.Version(ctx); v != want || err != nil {
		t.Errorf("version %d, %v, instead of %d", v, err, want)
	}
	var report string
	if err := s.readers.QueryRow("PRAGMA integrity_check").Scan(&report); err != nil || report != "ok" {
		t.Errorf("%s, %v", report, err)
	}
}

// TestOwnCheckpointsAreNoReplacement: what this process, another store on the file and
// SQLite itself write into the file is no replacement.
func TestOwnCheckpointsAreNoReplacement(t *testing.T) {
	ctx, path := context.Background(), filepath.Join(t.TempDir(), "graph.db")
	s, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(ctx)
	other, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	stop := make(chan struct{})
	failed := make(chan error, 1)
	go func() {
		defer close(failed)
		for {
			select {
			case <-stop:
				return
			default:
				if _, err := s.Version(ctx); err != nil {
					failed <- err
					return
				}
			}
		}
	}()
	for i := range 30 {
		put(t, s, fmt.Sprint("one", i))
		put(t, other, fmt.Sprint("two", i))
		switch i % 3 {
		case 0:
			_ = s.checkpoints.fold(ctx)
		case 1:
			_ = other.checkpoints.fold(ctx)
		default:
			if _, err := raw.Exec("PRAGMA wal_checkpoint(PASSIVE)"); err != nil {
				t.Error(err)
			}
		}
	}
	if err := other.Close(ctx); err != nil {
		t.Error(err)
	}
	if _, err := raw.Exec("VACUUM"); err != nil {
		t.Error(err)
	}
	put(t, s, "last")
	close(stop)
	if err := <-failed; err != nil {
		t.Error(err)
	}
	if v, err := s.Version(ctx); v != 61 || err != nil {
		t.Errorf("version %d, %v", v, err)
	}
}
