package neo4j

import (
	"context"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/neo4j/neo4jtest"
)

// opened returns an empty store on the shared server.
func opened(t *testing.T) *Store {
	t.Helper()
	neo4jtest.Empty(t, neo4jtest.Address(t))
	return another(t)
}

// another opens the graph of the tests as it is, as one more server does.
func another(t *testing.T) *Store {
	t.Helper()
	user, password := neo4jtest.Credentials()
	s, err := Open(t.Context(), neo4jtest.Address(t), Auth{User: user, Password: password})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	return s
}

// TestFrozenWriterIsEnded: a writer that took the lock and then does nothing more, as a
// lost machine does, holds up the next writer for its own time limit only.
func TestFrozenWriterIsEnded(t *testing.T) {
	s := opened(t)
	session, err := s.session(t.Context(), neo4j.AccessModeWrite)
	if err != nil {
		t.Fatal(err)
	}
	defer end(t.Context(), session)
	frozen, err := session.BeginTransaction(t.Context(), within(t.Context(), 10*time.Second))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := (tx{run: frozen}).lock(t.Context()); err != nil {
		t.Fatal(err)
	}
	b := store.Batch{Entities: []store.Entity{{ID: collab.EntityID("inst:1"), Kind: collab.KindInstitution}}}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if r, err := s.Apply(ctx, b); err != nil || r.Version != 1 {
		t.Errorf("the next writer got %v, %v", r, err)
	}
	if err := frozen.Commit(t.Context()); err == nil {
		t.Error("the frozen writer's transaction, whose time had ended, could commit")
	}
}

// TestReadsCarryBookmarks: each read waits for everything that the store has read and
// written before.
func TestReadsCarryBookmarks(t *testing.T) {
	s := opened(t)
	marks := func() string {
		t.Helper()
		list, err := s.seen.GetBookmarks(t.Context())
		if err != nil || len(list) == 0 {
			t.Fatalf("bookmarks %v, %v", list, err)
		}
		return token(list)
	}
	before := marks()
	b := store.Batch{Entities: []store.Entity{{ID: collab.EntityID("inst:1"), Kind: collab.KindInstitution}}}
	if _, err := s.Apply(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	if after := marks(); after == before {
		t.Errorf("the bookmarks are %s after a write as before it", after)
	}
}

// TestReplacedDatabase: bookmarks of a database that is no longer there fail one read,
// and no read after it.
func TestReplacedDatabase(t *testing.T) {
	s := opened(t)
	if err := s.seen.UpdateBookmarks(t.Context(), nil, neo4j.Bookmarks{"FB:nosuch"}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Version(t.Context()); collab.CodeOf(err) != collab.StoreUnavailable {
		t.Errorf("bookmarks of another database gave %v, want STORE_UNAVAILABLE", err)
	}
	if _, err := s.Version(t.Context()); err != nil {
		t.Errorf("the read after it gave %v", err)
	}
}

// TestVersionHasItsOwnConnections: where every connection for questions is taken, the
// store tells its version all the same.
func TestVersionHasItsOwnConnections(t *testing.T) {
	s := opened(t)
	for range 50 {
		session, err := s.session(t.Context(), neo4j.AccessModeRead)
		if err != nil {
			t.Fatal(err)
		}
		defer end(t.Context(), session)
		if _, err := session.BeginTransaction(t.Context(), within(t.Context(), time.Minute)); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if _, err := s.Version(ctx); err != nil {
		t.Error(err)
	}
	if _, err := s.Get(ctx, []collab.ID{collab.EntityID("inst:1")}); collab.CodeOf(err) != collab.StoreUnavailable {
		t.Errorf("a question got %v: some connection was left", err)
	}
}
