package sqlite_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/sqlite"
)

// batch returns a batch that creates a document and an institution with n names.
func batch(key string, n int) store.Batch {
	doc, inst := collab.EntityID("doc:"+key), collab.EntityID("inst:"+key)
	b := store.Batch{Entities: []store.Entity{
		{ID: doc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}}, {ID: inst, Kind: collab.KindInstitution},
	}}
	for i := range n {
		b.Assert = append(b.Assert, &collab.Name{
			Statement: collab.Statement{SourceID: doc}, Subject: inst, Value: fmt.Sprintf("%s %d", key, i), Language: "en", Type: collab.Label,
		})
	}
	return b
}

func apply(t testing.TB, s store.Store, b store.Batch) store.Receipt {
	t.Helper()
	r, err := s.Apply(context.Background(), b)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func wantCode(t *testing.T, err error, code collab.Code, message string) {
	t.Helper()
	if err == nil || collab.CodeOf(err) != code || !strings.Contains(err.Error(), message) {
		t.Errorf("got %v, want %s with %q", err, code, message)
	}
}

func TestReopenedFileHasEverything(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "new folder", "a%41 graph#1?.db")
	s, err := sqlite.Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	receipt := apply(t, s, batch("a", 3))
	if err := s.Close(ctx); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Errorf("the file is not where it was asked for: %v", err)
	}
	s = open(t, path)
	claims, err := s.Statements(ctx, receipt.IDs)
	if err != nil || len(claims) != 3 || claims[2] == nil {
		t.Fatalf("claims after reopening: %v, %v", claims, err)
	}
	if again := apply(t, s, batch("a", 3)); again.Version != 1 || again.Asserted != 0 {
		t.Errorf("repeat after reopening wrote: %+v", again)
	}
}

func TestClosedStoreIsUnavailable(t *testing.T) {
	ctx := context.Background()
	s := open(t, sqlite.Memory)
	_ = s.Close(ctx)
	_, err := s.Version(ctx)
	wantCode(t, err, collab.StoreUnavailable, "closed")
	_, err = s.Apply(ctx, batch("a", 1))
	wantCode(t, err, collab.StoreUnavailable, "closed")
}

func TestOpenRefuses(t *testing.T) {
	ctx := context.Background()
	folder := t.TempDir()
	newer, other, text := filepath.Join(folder, "newer.db"), filepath.Join(folder, "other.db"), filepath.Join(folder, "text.db")
	s, err := sqlite.Open(ctx, newer)
	if err != nil {
		t.Fatal(err)
	}
	_ = s.Close(ctx)
	negative, unmarked, empty, torn := filepath.Join(folder, "negative.db"), filepath.Join(folder, "unmarked.db"), filepath.Join(folder, "empty.db"), filepath.Join(folder, "torn.db")
	whole, err := os.ReadFile(newer)
	if err != nil {
		t.Fatal(err)
	}
	for path, raw := range map[string][]byte{negative: whole, unmarked: whole, torn: whole[:len(whole)/2]} {
		if err := os.WriteFile(path, raw, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	run(t, newer, "PRAGMA user_version = 1000")
	run(t, negative, "PRAGMA user_version = -5")
	run(t, unmarked, "PRAGMA user_version = 0")
	run(t, empty, "PRAGMA user_version = 1")
	run(t, other, "CREATE TABLE theirs (x)")
	if err := os.WriteFile(text, []byte(strings.Repeat("not a database. ", 100)), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		path    string
		code    collab.Code
		message string
	}{
		{"", collab.BadUserInput, "no path"},
		{newer, collab.ConflictCode, "written by a newer Liaison"},
		{other, collab.BadUserInput, "another program"},
		{negative, collab.ConflictCode, "schema version -5"},
		{unmarked, collab.ConflictCode, "restore it from a backup"},
		{empty, collab.ConflictCode, "restore it from a backup"},
		{text, collab.StoreUnavailable, "no database"},
		{torn, collab.StoreUnavailable, "damaged"},
		{folder, collab.BadUserInput, "cannot be opened"},
		{filepath.Join(text, "below.db"), collab.BadUserInput, "folder"},
	} {
		_, err := sqlite.Open(ctx, c.path)
		wantCode(t, err, c.code, c.message)
	}
	run(t, other, "INSERT INTO theirs VALUES (1)") // the other program can still write into its file
}

func run(t *testing.T, path, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(statement); err != nil {
		t.Fatal(err)
	}
}

// A write that fails half way, here at its last row, leaves nothing of itself.
func TestFailedWriteLeavesNothing(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "graph.db")
	s := open(t, path)
	apply(t, s, batch("a", 1))
	run(t, path, "CREATE TRIGGER broken BEFORE INSERT ON commit_log BEGIN SELECT RAISE(ABORT, 'broken'); END")
	_, err := s.Apply(ctx, batch("b", 50))
	wantCode(t, err, collab.Internal, "writing a batch")
	run(t, path, "DROP TRIGGER broken")
	records, err := s.Get(ctx, []collab.ID{collab.EntityID("inst:b")})
	if version, _ := s.Version(ctx); err != nil || records[0] != nil || version != 1 {
		t.Errorf("after the failure: version %d, record %v, %v", version, records[0], err)
	}
	if r := apply(t, s, batch("b", 50)); r.Version != 2 || r.Asserted != 50 {
		t.Errorf("the repeated write: %+v", r)
	}
}

func TestEndedContextLeavesNothing(t *testing.T) {
	for _, path := range []string{sqlite.Memory, filepath.Join(t.TempDir(), "graph.db")} {
		s := open(t, path)
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
		_, err := s.Apply(ctx, batch("a", 20_000))
		cancel()
		wantCode(t, err, collab.DeadlineExceeded, "writing a batch")
		if version, err := s.Version(context.Background()); version != 0 || err != nil {
			t.Errorf("version %d, %v", version, err)
		}
		if r := apply(t, s, batch("a", 10)); r.Asserted != 10 {
			t.Errorf("the next write: %+v", r)
		}
	}
}

// Readers beside a writer see each batch of five names whole or not at all.
func TestReadersSeeWholeBatches(t *testing.T) {
	ctx := context.Background()
	for _, path := range []string{sqlite.Memory, filepath.Join(t.TempDir(), "graph.db")} {
		s := open(t, path)
		done := make(chan struct{})
		var readers sync.WaitGroup
		for range 4 {
			readers.Go(func() {
				for {
					n := 0
					err := s.Scan(ctx, store.Scan{Class: collab.ClassName}, func(collab.Claim) error { n++; return nil })
					if err != nil || n%5 != 0 {
						t.Errorf("a reader saw %d names, %v", n, err)
						return
					}
					page, err := s.Find(ctx, store.Find{Where: store.Where{Kinds: []collab.EntityKind{collab.KindInstitution}}, Total: true})
					if err != nil || page.Total != len(page.Records) {
						t.Errorf("a page of %d says %d, %v", len(page.Records), page.Total, err)
						return
					}
					select {
					case <-done:
						return
					default:
					}
				}
			})
		}
		for i := range 40 {
			apply(t, s, batch(fmt.Sprint("w", i), 5))
		}
		close(done)
		readers.Wait()
	}
}

// TestScanHoldsNothing: yield may call the store, and its error does not become one of
// the store's.
func TestScanHoldsNothing(t *testing.T) {
	ctx := context.Background()
	for _, path := range []string{sqlite.Memory, filepath.Join(t.TempDir(), "graph.db")} {
		s := open(t, path)
		receipt := apply(t, s, batch("a", 4500))
		n := 0
		err := s.Scan(ctx, store.Scan{Class: collab.ClassName}, func(c collab.Claim) error {
			if n++; n == 1 {
				apply(t, s, store.Batch{Retract: receipt.IDs[4000:]})
				apply(t, s, batch("b", 10))
			}
			if c.Base().Retracted != 0 {
				return errors.New("a claim of the scan's version is shown as retracted")
			}
			return nil
		})
		if err != nil || n != 4500 {
			t.Errorf("%d claims, %v", n, err)
		}
	}
}
