package neo4j

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// waits returns batches as they wait in the queue.
func waits(batches ...store.Batch) (group []*small) {
	for _, b := range batches {
		group = append(group, &small{batch: b, needs: store.NeedsOf(b), since: time.Now().Add(time.Hour), answered: make(chan struct{})})
	}
	return group
}

// TestSmallWritesTogether: batches of one group see what those before them change, and each
// has its own version. One that repeats another has its answer without one. One that is
// refused or panics is left to its caller, and one that asks for more goes back to the queue.
func TestSmallWritesTogether(t *testing.T) {
	s := founded(t)
	ctx := t.Context()
	first, done := apply(t, s, told(1, "first"))
	if !done {
		t.Fatal(first)
	}
	a, corrected, keyed := told(2, "a"), told(1, "a"), told(1, "b")
	corrected.Assert[0].Base().Evidence = []collab.Evidence{{Note: "seen again"}}
	keyed.Key = "key"
	refused := told(1, "c")
	refused.Assert = append(refused.Assert, &collab.Relation{Statement: collab.Statement{SourceID: smallDoc}, Kind: collab.MemberOf, From: smallInst, To: collab.EntityID("inst:none")})
	repeated := waits(store.Batch{Assert: told(1, "first").Assert})
	s.writeTogether(ctx, repeated)
	if r := repeated[0].receipt; !repeated[0].done || r.Version != 2 || r.Token == "" || r.New[0] || r.IDs[0] != first.IDs[0] {
		t.Errorf("a repeat alone gave %v", r)
	}
	group := waits(a, refused, corrected, keyed, keyed, told(1, "d"), store.Batch{Retract: first.IDs}, a)
	panics := &small{batch: store.Batch{Assert: []collab.Claim{nil}}, answered: make(chan struct{})}
	group = append(group, panics)
	s.writeTogether(ctx, group)
	for i, want := range []struct {
		version int64
		waits   bool
	}{{version: 3}, {}, {version: 4}, {version: 5}, {version: 5}, {version: 6}, {waits: true}, {version: 6}, {}} {
		m := group[i]
		if m.isAnswered() == want.waits || m.done != (want.version > 0) || m.done && (m.err != nil || m.receipt.Version != want.version || m.receipt.Token == "") {
			t.Errorf("batch %d: answered %t, done %t, %v, %v; want %+v", i, m.isAnswered(), m.done, m.receipt, m.err, want)
		}
	}
	if r := group[2].receipt; r.Asserted != 1 || r.Retracted != 1 {
		t.Errorf("the correction gave %v", r)
	}
	if left := s.queue.take(); len(left) != 1 || left[0] != group[6] {
		t.Errorf("%d batches wait, want the retraction", len(left))
	}
	commits, err := s.Commits(ctx, 0, 10)
	if err != nil || len(commits) != 6 || commits[4].Key != "key" {
		t.Errorf("commits %v, %v", commits, err)
	}
	near, err := s.Neighbours(ctx, store.Neighbours{IDs: []collab.ID{smallProj}})
	if err != nil || len(near[0]) != 5 {
		t.Errorf("relations %v, %v", near, err)
	}
	for version, want := range map[int64]int{2: 1, 3: 3, 4: 3, 5: 4} {
		near, err := s.Neighbours(ctx, store.Neighbours{IDs: []collab.ID{smallProj}, Selection: collab.Selection{At: collab.AtVersion(version)}})
		if err != nil || len(near[0]) != want {
			t.Errorf("at version %d: relations %v, %v, want %d", version, near, err, want)
		}
	}
	if e, err := s.Get(ctx, []collab.ID{smallInst}); err != nil || e[0].Changed != 6 {
		t.Errorf("entity %v, %v", e, err)
	}
}

// TestConflictWithinAGroup: a conflict that one batch opens and a later one of the same group
// closes is in the history, and in force no longer.
func TestConflictWithinAGroup(t *testing.T) {
	s := founded(t)
	later := func(valid collab.EDTF) store.Batch {
		return store.Batch{Assert: []collab.Claim{&collab.Relation{
			Statement: collab.Statement{SourceID: smallDoc, Valid: valid}, Kind: collab.ParticipatesIn, From: smallInst, To: smallProj, Role: "PARTNER",
		}}}
	}
	group := waits(later("2026-01-01/.."), later("2027-01-01/.."), later("2028-01-01/.."))
	s.writeTogether(t.Context(), group)
	for version, want := range map[int64]int64{2: 0, 3: 3, 4: 4} {
		page, err := s.Conflicts(t.Context(), store.Conflicts{At: collab.AtVersion(version)})
		if err != nil || len(page.Conflicts) != min(int(want), 1) || want > 0 && page.Conflicts[0].Asserted != want {
			t.Errorf("conflicts at version %d: %v, %v", version, page.Conflicts, err)
		}
	}
}

// TestSmallWriteThatLeavesTheQueue: a batch whose caller goes away before its turn is not
// written, and holds up no other.
func TestSmallWriteThatLeavesTheQueue(t *testing.T) {
	s := founded(t)
	s.queue.turn <- struct{}{}
	ctx, cancel := context.WithCancel(t.Context())
	var leaving, staying sync.WaitGroup
	leaving.Go(func() {
		if _, err := s.Apply(ctx, told(1, "gone")); collab.CodeOf(err) != collab.DeadlineExceeded {
			t.Errorf("the write that went away gave %v", err)
		}
	})
	for i := range 3 {
		staying.Go(func() {
			if _, err := s.Apply(t.Context(), told(1, fmt.Sprint("stays ", i))); err != nil {
				t.Error(err)
			}
		})
	}
	for waiting := 0; waiting < 4; time.Sleep(time.Millisecond) {
		s.queue.mu.Lock()
		waiting = len(s.queue.waiting)
		s.queue.mu.Unlock()
	}
	cancel()
	leaving.Wait()
	<-s.queue.turn
	staying.Wait()
	if v, err := s.Version(t.Context()); err != nil || v != 4 {
		t.Errorf("version %d, %v, want 4", v, err)
	}
}

// TestOvertakenGroup: small writes that wait for the lock of a long write are all written
// after it, as are those of a group that is overtaken again.
func TestOvertakenGroup(t *testing.T) {
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
	w, _, err := store.Plan(ctx, other, told(1, "long"), time.Now())
	if err != nil {
		t.Fatal(err)
	}
	if err := other.write(ctx, w); err != nil {
		t.Fatal(err)
	}
	group := waits(told(1, "a"), told(1, "b"))
	long := waits(told(1, "c"))
	long[0].since = time.Now().Add(-time.Hour)
	var late sync.WaitGroup
	late.Go(func() { s.writeTogether(ctx, append(group, long...)) })
	awaitBlocked(t)
	if err := run.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	late.Wait()
	if group[0].isAnswered() || group[1].isAnswered() || !long[0].isAnswered() || long[0].done {
		t.Error("an overtaken batch does not wait again, or waits for too long")
	}
	if err := s.publish(ctx, session); err != nil {
		t.Fatal(err)
	}
	s.writeTogether(ctx, s.queue.take())
	if !group[0].done || group[0].receipt.Version != 3 || !group[1].done || group[1].receipt.Version != 4 {
		t.Errorf("then %+v, %+v", group[0].receipt, group[1].receipt)
	}
}
