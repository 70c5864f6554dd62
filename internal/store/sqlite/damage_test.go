package sqlite

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
)

func testBatch() store.Batch {
	return store.Batch{Reason: "test", Entities: []store.Entity{
		{ID: collab.EntityID("doc"), Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}},
	}}
}

// TestDamageIsTold: reading a database that is damaged behind its header gives an error
// that says so.
func TestDamageIsTold(t *testing.T) {
	ctx, path := context.Background(), filepath.Join(t.TempDir(), "graph.db")
	s, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Apply(ctx, testBatch()); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(ctx); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for at := 4096; at < len(raw); at += 4096 { // every page but the first, which has the schema
		copy(raw[at:], bytes.Repeat([]byte{0xff}, 200))
	}
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	if s, err = Open(ctx, path); err == nil {
		defer s.Close(ctx)
		_, err = s.Get(ctx, []collab.ID{collab.EntityID("doc")})
	}
	if collab.CodeOf(err) != collab.StoreUnavailable || !strings.Contains(err.Error(), "damaged") {
		t.Errorf("a damaged database answers %v", err)
	}
}

// TestDeletedFileIsNotMadeAnew: reads and writes after the file has been deleted
// leave nothing at its path.
func TestDeletedFileIsNotMadeAnew(t *testing.T) {
	ctx, path := context.Background(), filepath.Join(t.TempDir(), "graph.db")
	s, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(ctx)
	for _, suffix := range []string{"", "-wal", "-shm"} {
		_ = os.Remove(path + suffix) // not all of them need to be there
	}
	s.readers.SetMaxIdleConns(0) // all connections from now on are new
	s.pulse.SetMaxIdleConns(0)
	s.writer.SetMaxIdleConns(0)
	if _, err := s.Apply(ctx, testBatch()); err == nil {
		t.Error("a write into a deleted database succeeds")
	}
	if _, err := s.Get(ctx, []collab.ID{collab.EntityID("doc")}); err == nil {
		t.Error("a read of a deleted database succeeds")
	}
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("the file is there again: %v", err)
	}
}

// TestDeletedFileTakesNoWrites: with the connections that are open already, a write would
// go into a file without a name and be lost.
func TestDeletedFileTakesNoWrites(t *testing.T) {
	ctx, path := context.Background(), filepath.Join(t.TempDir(), "graph.db")
	s, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(ctx)
	if _, err := s.Version(ctx); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Apply(ctx, testBatch()); collab.CodeOf(err) != collab.StoreUnavailable {
		t.Errorf("a write answers %v", err)
	}
	if _, err := s.Version(ctx); collab.CodeOf(err) != collab.StoreUnavailable {
		t.Errorf("the version is answered with %v", err)
	}
}

// TestVersionWaitsForNoReader: the version can be read while all reading connections are
// busy.
func TestVersionWaitsForNoReader(t *testing.T) {
	ctx := context.Background()
	s, err := Open(ctx, filepath.Join(t.TempDir(), "graph.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(ctx)
	for range readerCount {
		conn, err := s.readers.Conn(ctx)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	if _, err := s.Version(ctx); err != nil {
		t.Error(err)
	}
}
