package neo4j_test

import (
	"context"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/neo4j"
	"liaison/internal/store/neo4j/neo4jtest"
)

func TestAddressesThatCannotBe(t *testing.T) {
	for _, url := range []string{"", "http://127.0.0.1:7687", "neo4j://", "bolt://neo4j:secret@127.0.0.1:7687", "bolt://127.0.0.1:port", "bolt://127.0.0.1:1?x=y"} {
		_, err := neo4j.Open(t.Context(), url, neo4j.Auth{})
		if err == nil || collab.CodeOf(err) != collab.BadUserInput || strings.Contains(err.Error(), "secret") {
			t.Errorf("%q gave %v, want BAD_USER_INPUT without the password", url, err)
		}
	}
}

// TestWrongServerAndDatabase: the address has another server, or the server another
// database, than expected.
func TestWrongServerAndDatabase(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	go func() {
		for {
			c, err := listener.Accept()
			if err != nil {
				return
			}
			_, _ = c.Read(make([]byte, 20))
			_, _ = c.Write([]byte("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"))
			_ = c.Close()
		}
	}()
	_, err = neo4j.Open(t.Context(), "bolt://"+listener.Addr().String(), neo4j.Auth{})
	if collab.CodeOf(err) != collab.BadUserInput || !strings.Contains(fmt.Sprint(err), "7687") {
		t.Errorf("a server that speaks HTTP gave %v", err)
	}
	user, password := neo4jtest.Credentials()
	for _, name := range []string{"system", "System", "nosuch"} {
		_, err := neo4j.Open(t.Context(), neo4jtest.Address(t), neo4j.Auth{User: user, Password: password}, neo4j.WithDatabase(name))
		if collab.CodeOf(err) != collab.BadUserInput || !strings.Contains(fmt.Sprint(err), "LIAISON_NEO4J_DATABASE") {
			t.Errorf("the database %s gave %v", name, err)
		}
	}
}

// TestRestartWithPassword: a server that is started again in the same folder asks for the
// same password.
func TestRestartWithPassword(t *testing.T) {
	server := neo4jtest.StartWithPassword(t, "right-password")
	server.Stop()
	server.Restart(t)
	s, err := neo4j.Open(t.Context(), server.URL, neo4j.Auth{User: "neo4j", Password: "right-password"})
	if err != nil {
		t.Fatal(err)
	}
	_ = s.Close(t.Context())
}

func TestWrongPassword(t *testing.T) {
	server := neo4jtest.StartWithPassword(t, "right-password")
	_, err := neo4j.Open(t.Context(), server.URL, neo4j.Auth{User: "neo4j", Password: "wrong-password"})
	if collab.CodeOf(err) != collab.Unauthenticated || !strings.Contains(fmt.Sprint(err), "LIAISON_NEO4J_PASSWORD") || strings.Contains(fmt.Sprint(err), "wrong-password") {
		t.Errorf("a wrong password gave %v", err)
	}
	s, err := neo4j.Open(t.Context(), server.URL, neo4j.Auth{User: "neo4j", Password: "right-password"})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(t.Context()); err != nil {
		t.Error(err)
	}
	if _, err := s.Version(t.Context()); collab.CodeOf(err) != collab.StoreUnavailable {
		t.Errorf("a closed store gave %v", err)
	}
}

func TestNewerSchemaIsRefused(t *testing.T) {
	url := empty(t)
	open(t, url)
	neo4jtest.Run(t, url, "MATCH (m:Meta {id: 'schema'}) SET m.version = 1000", nil)
	t.Cleanup(func() { neo4jtest.Empty(t, url) })
	user, password := neo4jtest.Credentials()
	_, err := neo4j.Open(t.Context(), url, neo4j.Auth{User: user, Password: password})
	if collab.CodeOf(err) != collab.ConflictCode {
		t.Errorf("a newer schema gave %v, want CONFLICT", err)
	}
	left := neo4jtest.Run(t, url, "MATCH (m:Meta {id: 'schema'}) RETURN m.version", nil)
	if fmt.Sprint(left) != "[[1000]]" {
		t.Errorf("the refused store's schema is now %v", left)
	}
}

func TestReplicasThatStartTogether(t *testing.T) {
	url := empty(t)
	user, password := neo4jtest.Credentials()
	errs := make(chan error)
	for range 4 {
		go func() {
			s, err := neo4j.Open(context.Background(), url, neo4j.Auth{User: user, Password: password})
			if err == nil {
				err = s.Close(context.Background())
			}
			errs <- err
		}()
	}
	for range 4 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
}

// TestKilledServer: a server that dies in the middle of writes has whole batches when it
// comes back, and the store that spoke to it goes on without being opened again.
func TestKilledServer(t *testing.T) {
	server := neo4jtest.Start(t)
	s := open(t, server.URL)
	ctx := t.Context()
	written, enough := make(chan int64, 1), make(chan struct{})
	var ended error // the error of the write that the kill interrupts
	go func() {
		var last int64
		defer func() { written <- last }()
		for n := 0; ; n++ {
			r, err := s.Apply(ctx, triple(n))
			if err != nil {
				ended = err
				return
			}
			if last = r.Version; n == 20 {
				close(enough)
			}
		}
	}()
	select {
	case <-enough:
		server.Kill()
	case <-written:
		t.Fatalf("a write before the kill failed: %v", ended)
	}
	last := <-written

	start := time.Now()
	_, err := s.Version(ctx)
	if took := time.Since(start); collab.CodeOf(err) != collab.StoreUnavailable || took > 10*time.Second {
		t.Errorf("a stopped server gave %v after %v, want STORE_UNAVAILABLE within 10 s", err, took)
	}
	_, err = neo4j.Open(ctx, server.URL, neo4j.Auth{})
	if collab.CodeOf(err) != collab.StoreUnavailable {
		t.Errorf("opening a stopped server gave %v", err)
	}

	server.Restart(t)
	version, err := s.Version(ctx)
	if err != nil {
		t.Fatalf("after the restart: %v", err)
	}
	if version < last || version > last+1 {
		t.Errorf("version %d after the restart, %d was confirmed", version, last)
	}
	wholeBatches(t, s, version)
	// The batch that was under way at the kill may be recorded without having been
	// published. It is then seen, whole, with the next write.
	r, err := s.Apply(ctx, triple(1_000_000))
	if err != nil || r.Version <= version || r.Version > last+2 {
		t.Fatalf("a write after the restart gave %v, %v; %d was confirmed before, %d seen after", r, err, last, version)
	}
	wholeBatches(t, s, r.Version)
	if seen, err := s.Version(ctx); err != nil || seen != r.Version {
		t.Errorf("after the write of version %d the store is at %d, %v", r.Version, seen, err)
	}
}

// wholeBatches fails unless there are four changes for each version.
func wholeBatches(t *testing.T, s store.Store, version int64) {
	t.Helper()
	page, err := s.Changes(t.Context(), store.Changes{Total: true, Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	if page.Total != int(version)*4 {
		t.Errorf("%d changes in %d batches of 4", page.Total, version)
	}
}

// TestHungServer: a server that hangs closes no connection. The time limit of the request
// ends it, and the next question is answered once the server goes on.
func TestHungServer(t *testing.T) {
	server := neo4jtest.Start(t)
	s := open(t, server.URL)
	if _, err := s.Apply(t.Context(), triple(1)); err != nil {
		t.Fatal(err)
	}
	server.Freeze()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	start := time.Now()
	_, err := s.Version(ctx)
	if took := time.Since(start); collab.CodeOf(err) != collab.StoreUnavailable || took > 4*time.Second {
		t.Errorf("a hung server gave %v after %v, want STORE_UNAVAILABLE soon after the request's 2 s", err, took)
	}
	server.Thaw()
	if version, err := s.Version(t.Context()); err != nil || version != 1 {
		t.Errorf("after the server went on: version %d, %v", version, err)
	}
}

// triple returns a batch that makes four changes: two entities, a name and a relation.
func triple(n int) store.Batch {
	doc, inst := collab.EntityID(fmt.Sprint("doc:", n)), collab.EntityID(fmt.Sprint("inst:", n))
	by := collab.Statement{SourceID: doc}
	return store.Batch{
		Entities: []store.Entity{{ID: doc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}}, {ID: inst, Kind: collab.KindInstitution}},
		Assert: []collab.Claim{
			&collab.Name{Statement: by, Subject: inst, Value: fmt.Sprint("University ", n), Type: collab.Label},
			&collab.Relation{Statement: by, Kind: collab.About, From: doc, To: inst},
		},
	}
}
