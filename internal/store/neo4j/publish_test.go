package neo4j_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/neo4j"
	"liaison/internal/store/neo4j/neo4jtest"
)

// The sizes are such that Neo4j takes a while to apply one transaction, so that readers
// look in the middle of it.
const (
	batches = 20
	share   = 500 // a batch has so many institutions and three times as many claims
)

// TestBatchesAreSeenWhole: every answer of every reader is that of a whole number of
// batches.
func TestBatchesAreSeenWhole(t *testing.T) {
	url := empty(t)
	s := open(t, url)
	done := make(chan struct{})
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for looks := 0; ; looks++ {
				select {
				case <-done:
					if looks < batches {
						t.Errorf("a reader looked %d times only", looks)
					}
					return
				default:
				}
				if err := lookAtWhole(t.Context(), s); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	var last []collab.ID
	for n := range batches {
		r, err := s.Apply(t.Context(), large(n, last))
		if err != nil {
			t.Error(err)
			break
		}
		if r.Version != int64(n+1) {
			t.Errorf("batch %d gave version %d", n+1, r.Version)
		}
		last = r.IDs[2*share:]
	}
	close(done)
	readers.Wait()
}

func lookAtWhole(ctx context.Context, s *neo4j.Store) error {
	v, err := s.Version(ctx)
	if err != nil {
		return err
	}
	batch := int(v)
	expect := func(what string, got, want int) error {
		if got != want {
			return fmt.Errorf("at version %d: %d %s, want %d", v, got, what, want)
		}
		return nil
	}
	stays, created, changed := 0, batch*(share+1), 0
	if batch > 0 {
		stays, changed = batch*share+share, created+batch*3*share+(batch-1)*share
	}
	page, err := s.Relations(ctx, store.Relations{Selection: collab.Selection{At: collab.AtVersion(v)}, Total: true, Limit: 1})
	if err == nil && batch > 0 {
		err = expect("relations", page.Total, stays)
	}
	if err != nil {
		return err
	}
	found, err := s.Find(ctx, store.Find{Total: true, Limit: 1})
	if err == nil && (found.Total%(share+1) != 0 || found.Total < created) {
		err = expect("entities", found.Total, created)
	}
	if err != nil {
		return err
	}
	log, err := s.Changes(ctx, store.Changes{Until: collab.AtVersion(max(v, 1)), Total: true, Limit: 1})
	if err == nil && batch > 0 {
		err = expect("changes", log.Total, changed)
	}
	if err != nil {
		return err
	}
	inForce := 0
	err = s.Scan(ctx, store.Scan{Class: collab.ClassRelation}, func(c collab.Claim) error {
		inForce++
		if !c.Base().VisibleAt(collab.Now()) {
			return fmt.Errorf("the scan of now after version %d gave %s, retracted by %d", v, c.Base().ID, c.Base().Retracted)
		}
		return nil
	})
	if err == nil && (inForce%share != 0 || inForce < stays) {
		err = expect("relations in force", inForce, stays)
	}
	return err
}

// large returns a batch with share names and twice as many relations; it retracts old.
func large(n int, old []collab.ID) store.Batch {
	doc := collab.EntityID(fmt.Sprint("doc:", n))
	by := collab.Statement{SourceID: doc}
	b := store.Batch{
		Entities: []store.Entity{{ID: doc, Kind: collab.KindDocument, Source: &collab.Source{Origin: collab.Page}}},
		Retract:  old,
	}
	var names, stay, goes []collab.Claim
	for i := range share {
		inst := collab.EntityID(fmt.Sprint("inst:", n, ":", i))
		b.Entities = append(b.Entities, store.Entity{ID: inst, Kind: collab.KindInstitution})
		names = append(names, &collab.Name{Statement: by, Subject: inst, Value: fmt.Sprint("University ", n, " ", i), Type: collab.Label})
		stay = append(stay, &collab.Relation{Statement: by, Kind: collab.About, From: doc, To: inst})
		goes = append(goes, &collab.Relation{Statement: by, Kind: collab.Credits, From: doc, To: inst})
	}
	b.Assert = append(append(names, stay...), goes...)
	return b
}

// TestDeathBeforePublishing: a writer that dies between writing and publishing leaves a
// version that no reader sees; whoever opens the store or writes next publishes it.
func TestDeathBeforePublishing(t *testing.T) {
	url := empty(t)
	s := open(t, url)
	ctx := t.Context()
	first, err := s.Apply(ctx, triple(1))
	if err != nil {
		t.Fatal(err)
	}
	b := triple(2)
	b.Key, b.Retract = "key", first.IDs[1:]
	second, err := s.Apply(ctx, b)
	if err != nil {
		t.Fatal(err)
	}
	die := func() {
		t.Helper()
		neo4jtest.Run(t, url, "MATCH (g:Meta {id: 'graph'}) SET g.version = 1", nil)
		hidden(t, s, first, second, b)
	}
	shown := func(s *neo4j.Store, want int64) {
		t.Helper()
		if v, err := s.Version(ctx); err != nil || v != want {
			t.Errorf("version %d, %v, want %d", v, err, want)
		}
		claims, err := s.Statements(ctx, []collab.ID{first.IDs[1], second.IDs[0]})
		if err != nil || claims[0].Base().Retracted != 2 || claims[1] == nil {
			t.Errorf("statements %v, %v", claims, err)
		}
	}

	die()
	shown(open(t, url), 2)

	die() // and the caller repeats the request
	if r, err := s.Apply(ctx, b); err != nil || r.Version != 2 {
		t.Errorf("the repeat gave %v, %v", r, err)
	}
	shown(s, 2)

	die()
	if r, err := s.Apply(ctx, triple(3)); err != nil || r.Version != 3 {
		t.Errorf("the next write gave %v, %v", r, err)
	}
	shown(s, 3)
}

// hidden checks that every read answers with the first version.
func hidden(t *testing.T, s *neo4j.Store, first, second store.Receipt, b store.Batch) {
	t.Helper()
	ctx := t.Context()
	if v, err := s.Version(ctx); err != nil || v != 1 {
		t.Errorf("version %d, %v, want 1", v, err)
	}
	if list, err := s.Commits(ctx, 0, 10); err != nil || len(list) != 1 {
		t.Errorf("commits %v, %v", list, err)
	}
	if list, err := s.Get(ctx, []collab.ID{b.Entities[0].ID, b.Entities[1].ID}); err != nil || list[0] != nil || list[1] != nil {
		t.Errorf("got %v, %v", list, err)
	}
	claims, err := s.Statements(ctx, []collab.ID{first.IDs[1], second.IDs[0]})
	if err != nil || claims[0].Base().Retracted != 0 || claims[1] != nil {
		t.Errorf("statements %v, %v", claims, err)
	}
	for _, at := range []collab.At{collab.Now(), collab.AtVersion(1), collab.AtVersion(2)} {
		page, err := s.Relations(ctx, store.Relations{Selection: collab.Selection{At: at}, Total: true})
		if err != nil || page.Total != 1 || len(page.Relations) != 1 || page.Relations[0].Retracted != 0 {
			t.Errorf("relations at %s: %v, %v", at, page, err)
		}
		near, err := s.Neighbours(ctx, store.Neighbours{IDs: []collab.ID{collab.EntityID("inst:1"), b.Entities[1].ID}, Selection: collab.Selection{At: at}})
		if err != nil || len(near[0]) != 1 || near[0][0].Retracted != 0 || len(near[1]) != 0 {
			t.Errorf("neighbours at %s: %v, %v", at, near, err)
		}
		found, err := s.Find(ctx, store.Find{Total: true, Where: store.Where{Related: &store.Related{Selection: collab.Selection{At: at}}}})
		if err != nil || found.Total != 2 || len(found.Records) != 2 {
			t.Errorf("found at %s: %v, %v", at, found, err)
		}
	}
	counts, err := s.Facets(ctx, store.Where{Kinds: []collab.EntityKind{collab.KindInstitution}}, []store.Facet{store.FacetKind}, 5)
	if err != nil || len(counts) != 1 || counts[0].Count != 1 {
		t.Errorf("facets %v, %v", counts, err)
	}
	if log, err := s.Changes(ctx, store.Changes{Total: true}); err != nil || log.Total != 4 || len(log.Changes) != 4 {
		t.Errorf("changes %v, %v", log, err)
	}
}
