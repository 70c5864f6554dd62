package neo4j

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/neo4j/neo4jtest"
)

var (
	smallDoc  = collab.EntityID("doc:1")
	smallInst = collab.EntityID("inst:1")
	smallProj = collab.EntityID("proj:1")
)

// founded returns a store whose version 1 has a document, an institution and a project.
func founded(t *testing.T) *Store {
	t.Helper()
	s := opened(t)
	r, err := s.Apply(t.Context(), store.Batch{Entities: []store.Entity{
		{ID: smallDoc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}},
		{ID: smallInst, Kind: collab.KindInstitution}, {ID: smallProj, Kind: collab.KindProject},
	}})
	if err != nil || r.Version != 1 {
		t.Fatal(r, err)
	}
	return s
}

// told returns a batch of n dated relations between the institution and the project.
func told(n int, status string) store.Batch {
	var b store.Batch
	for i := range n {
		b.Assert = append(b.Assert, &collab.Relation{
			Statement: collab.Statement{SourceID: smallDoc, Valid: "2026-01-01/..", Evidence: []collab.Evidence{{Note: "seen"}}},
			Kind:      collab.ParticipatesIn, From: smallInst, To: smallProj, Status: collab.OptionalText(fmt.Sprint(status, i)),
		})
	}
	return b
}

// apply carries out a small batch without the way that takes the lock first.
func apply(t *testing.T, s *Store, b store.Batch) (store.Receipt, bool) {
	t.Helper()
	r, done, err := s.applySmall(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	return r, done
}

// TestSmallWrites: what a small batch asserts, corrects and retracts is as Apply writes it,
// and is shown when the write ends.
func TestSmallWrites(t *testing.T) {
	s := founded(t)
	ctx := t.Context()
	first, done := apply(t, s, told(2, "a"))
	if !done || first.Version != 2 || first.Asserted != 2 {
		t.Fatalf("asserted %v, %t", first, done)
	}
	b := told(1, "a")
	b.Assert[0].Base().Evidence = []collab.Evidence{{Note: "seen again"}}
	b.Assert = append(b.Assert, &collab.Name{Statement: collab.Statement{SourceID: smallDoc}, Subject: smallInst, Value: "Alpha", Type: collab.Label})
	b.Assert = append(b.Assert, &collab.Relation{
		Statement: collab.Statement{SourceID: smallDoc, Valid: "2027-01-01/.."}, Kind: collab.ParticipatesIn, From: smallInst, To: smallProj, Role: "PARTNER",
	})
	b.Retract = first.IDs[1:]
	second, done := apply(t, s, b)
	if !done || second.Version != 3 || second.Asserted != 3 || second.Retracted != 2 {
		t.Fatalf("corrected %v, %t", second, done)
	}
	claims, err := s.Statements(ctx, append(slices.Clone(first.IDs), second.IDs...))
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []int64{3, 3, 0, 0, 0} {
		if claims[i] == nil || claims[i].Base().Retracted != want {
			t.Errorf("claim %d is %v, want it retracted at %d", i, claims[i], want)
		}
	}
	if v, err := s.Version(ctx); err != nil || v != 3 {
		t.Errorf("version %d, %v", v, err)
	}
	if e, err := s.Get(ctx, []collab.ID{smallInst, smallProj}); err != nil || e[0].Name != "Alpha" || e[0].Changed != 3 || e[1].Changed != 3 {
		t.Errorf("entities %v, %v", e, err)
	}
	near, err := s.Neighbours(ctx, store.Neighbours{IDs: []collab.ID{smallProj}})
	if err != nil || len(near[0]) != 2 {
		t.Errorf("relations %v, %v", near, err)
	}
	conflicts, err := s.Conflicts(ctx, store.Conflicts{})
	if err != nil || len(conflicts.Conflicts) != 1 || conflicts.Conflicts[0].Asserted != 3 {
		t.Errorf("conflicts %v, %v", conflicts, err)
	}
	third, done := apply(t, s, store.Batch{Retract: second.IDs[2:]})
	if !done || third.Version != 4 {
		t.Fatalf("retracted %v, %t", third, done)
	}
	if conflicts, err = s.Conflicts(ctx, store.Conflicts{}); err != nil || len(conflicts.Conflicts) != 0 {
		t.Errorf("conflicts after it %v, %v", conflicts, err)
	}
	if r, done := apply(t, s, told(1, "b")); !done || r.Version != 5 {
		t.Errorf("then %v, %t", r, done)
	}
	if r, err := s.Apply(ctx, told(1, "b")); err != nil || r.Version != 5 || r.Asserted != 0 {
		t.Errorf("a repeat gave %v, %v", r, err)
	}
}

// TestOvertakenSmallWrite: a small write whose plan has read what another write then
// changes writes nothing of that plan, and is planned anew.
func TestOvertakenSmallWrite(t *testing.T) {
	s := founded(t)
	ctx := t.Context()
	session, err := s.session(ctx, neo4j.AccessModeWrite)
	if err != nil {
		t.Fatal(err)
	}
	defer end(ctx, session)
	run, err := session.BeginTransaction(ctx, within(ctx, time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	other := tx{run: run, seen: map[collab.ID]entity{}}
	if other.planned, err = other.lock(ctx); err != nil {
		t.Fatal(err)
	}
	w, theirs, err := store.Plan(ctx, other, told(1, "same"), time.Now())
	if err != nil {
		t.Fatal(err)
	}
	if err := other.write(ctx, w); err != nil {
		t.Fatal(err)
	}
	b := told(1, "same")
	b.Assert = append(b.Assert, told(1, "mine").Assert...)
	var ours store.Receipt
	var late sync.WaitGroup
	late.Go(func() {
		if ours, err = s.Apply(ctx, b); err != nil {
			t.Error(err)
		}
	})
	awaitBlocked(t)
	if err := run.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	late.Wait()
	if ours.Version != 3 || ours.Asserted != 1 || ours.IDs[0] != theirs.IDs[0] || ours.New[0] || !ours.New[1] {
		t.Errorf("the overtaken write gave %v after %v", ours, theirs)
	}
	if near, err := s.Neighbours(ctx, store.Neighbours{IDs: []collab.ID{smallProj}}); err != nil || len(near[0]) != 2 {
		t.Errorf("relations %v, %v", near, err)
	}
}

// awaitBlocked waits until a transaction waits for a lock.
func awaitBlocked(t *testing.T) {
	t.Helper()
	for range 100 {
		rows := neo4jtest.Run(t, neo4jtest.Address(t), "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status", nil)
		if len(rows) > 0 {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("no transaction waits for a lock")
}

// TestSmallWriteAfterDeath: a small write publishes what a writer left that died.
func TestSmallWriteAfterDeath(t *testing.T) {
	s := founded(t)
	if _, err := s.Apply(t.Context(), told(1, "a")); err != nil {
		t.Fatal(err)
	}
	neo4jtest.Run(t, neo4jtest.Address(t), "MATCH (g:Meta {id: 'graph'}) SET g.version = 1", nil)
	if r, err := s.Apply(t.Context(), told(2, "a")); err != nil || r.Version != 3 || r.Asserted != 1 {
		t.Errorf("the next write gave %v, %v", r, err)
	}
}

// TestSmallWriteThatWaitsTooLong: a small write that cannot have the lock in its time is
// refused, writes nothing, and holds up no other.
func TestSmallWriteThatWaitsTooLong(t *testing.T) {
	s := founded(t)
	session, err := s.session(t.Context(), neo4j.AccessModeWrite)
	if err != nil {
		t.Fatal(err)
	}
	defer end(t.Context(), session)
	run, err := session.BeginTransaction(t.Context(), within(t.Context(), time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := (tx{run: run}).lock(t.Context()); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	start := time.Now()
	_, err = s.Apply(ctx, told(1, "late"))
	if took := time.Since(start); collab.CodeOf(err) != collab.DeadlineExceeded || took > 10*time.Second {
		t.Errorf("a write that could not have the lock gave %v after %v", err, took)
	}
	if err := run.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	r, err := s.Apply(t.Context(), told(1, "next"))
	if err != nil || r.Version != 2 {
		t.Errorf("the next write gave %v, %v", r, err)
	}
}

// TestSmallWritesAreSeenWhole: two servers write at once, each with several writers. No
// version is given twice, and every reader sees whole batches.
func TestSmallWritesAreSeenWhole(t *testing.T) {
	const writers, writes, size = 4, 4, 20
	one := founded(t)
	two := another(t)
	done := make(chan struct{})
	var writing, reading sync.WaitGroup
	var mu sync.Mutex
	var versions []int64
	for i, s := range []*Store{one, two} {
		for w := range writers {
			writing.Go(func() {
				for n := range writes {
					r, err := s.Apply(t.Context(), told(size, fmt.Sprint(i, " ", w, " ", n, " ")))
					if err != nil || r.Asserted != size {
						t.Errorf("a write gave %v, %v", r, err)
					}
					if v, err := s.Version(t.Context()); err != nil || v < r.Version {
						t.Errorf("version %d, %v after the write of %d", v, err, r.Version)
					}
					mu.Lock()
					versions = append(versions, r.Version)
					mu.Unlock()
				}
			})
		}
		reading.Go(func() {
			for looks := 0; ; looks++ {
				select {
				case <-done:
					if looks < 5 {
						t.Errorf("a reader looked %d times only", looks)
					}
					return
				default:
				}
				near, err := s.Neighbours(t.Context(), store.Neighbours{IDs: []collab.ID{smallInst}})
				if err != nil || len(near[0])%size != 0 {
					t.Errorf("a reader saw %d relations, %v", len(near[0]), err)
					return
				}
			}
		})
	}
	writing.Wait()
	close(done)
	reading.Wait()
	slices.Sort(versions)
	for i, v := range versions {
		if v != int64(i+2) {
			t.Fatalf("versions %v", versions)
		}
	}
}
