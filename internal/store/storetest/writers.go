package storetest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"liaison/internal/collab"
	"liaison/internal/store"
	"liaison/internal/store/mem"
)

// attempt is a write of one of many writers at the same time, and what came of it.
type attempt struct {
	batch   store.Batch
	refused collab.Code // how it must be refused; "" for a batch that is not
	ends    bool        // its context ends soon, so that nobody knows whether it is written
	receipt store.Receipt
	err     error
}

// writersAtOnce lets 16 writers write at the same time, and then applies what they wrote to
// the oracle in the order of its versions: each writer must have had the same receipt, and
// every read must be equal in the end.
func writersAtOnce(t *testing.T, open func(t *testing.T) store.Store) {
	g := &generator{rand.New(rand.NewPCG(5, 13)), nil}
	w, oracle := newWorld(t, open(t)), newWorld(t, mem.New())
	first := g.batch()
	first.Key, first.Replace, first.Notes = "first", nil, nil
	for range 8 {
		first.Assert = append(first.Assert, g.dated())
	}
	w.apply(first)
	g.known = oracle.apply(first).IDs
	shared := []store.Batch{g.keyed("a"), g.keyed("b")}
	byReason := map[string]*attempt{}
	var writers sync.WaitGroup
	for i := range 16 {
		var own []*attempt
		for n := range 6 {
			a := g.attempt(shared)
			a.batch.Reason = fmt.Sprint("writer ", i, " write ", n)
			if i%8 == 0 && n == 2 { // a page of an import
				for j := range 150 {
					a.batch.Assert = append(a.batch.Assert, name("doc:page", "inst:d", fmt.Sprint("Name ", i, " ", j), "en", collab.Label))
				}
			}
			own, byReason[a.batch.Reason] = append(own, a), a
		}
		writers.Go(func() {
			for _, a := range own {
				a.try(w)
			}
		})
	}
	writers.Wait()
	for _, c := range must(w.Commits(w.ctx, 1, 1_000))(t) {
		a := byReason[c.Reason]
		if a == nil {
			t.Fatalf("version %d is of nobody, or a second one of %q", c.Version, c.Reason)
		}
		delete(byReason, c.Reason)
		want := oracle.apply(a.batch)
		if a.err == nil {
			equal(t, c.Reason+" wrote", changesIn(a.receipt.Wrote), changesIn(want.Wrote))
			a.receipt.Token, want.Token, a.receipt.Wrote, want.Wrote = "", "", nil, nil
			equal(t, c.Reason, a.receipt, want)
		} else if !a.ends {
			t.Errorf("%s is written, and gave %v", c.Reason, a.err)
		}
		if want.Version != c.Version {
			t.Fatalf("%s has version %d, want %d", c.Reason, c.Version, want.Version)
		}
	}
	for reason, a := range byReason {
		asWanted := a.err == nil && a.refused == "" || a.err != nil && collab.CodeOf(a.err) == a.refused
		if a.receipt.Wrote != nil || !asWanted && !a.ends {
			t.Errorf("%s is not written, and gave %v, %v, want %q", reason, a.receipt, a.err, a.refused)
		}
	}
	both := comparison{t, w, oracle}
	both.same("conflicts", func(w *world) (any, error) { return w.Store.Conflicts(w.ctx, store.Conflicts{Total: true}) })
	compareReads(t, w, oracle, g)
}

// changesIn returns the changes that a receipt tells, nil where it tells none.
func changesIn(w *store.Write) []any {
	if w == nil {
		return nil
	}
	return []any{w.Create, w.Update, w.Assert, w.Retract}
}

func (a *attempt) try(w *world) {
	ctx, cancel := w.ctx, func() {}
	if a.ends {
		ctx, cancel = context.WithTimeout(ctx, time.Duration(len(a.batch.Reason)%7)*4*time.Millisecond)
	}
	defer cancel()
	a.receipt, a.err = w.Apply(ctx, a.batch)
}

// attempt draws a write: most are of dated relations, which repeat, correct and contradict
// each other.
func (g *generator) attempt(shared []store.Batch) *attempt {
	switch g.IntN(12) {
	case 0:
		return &attempt{batch: store.Batch{Assert: []collab.Claim{g.dated(), relation("doc:page", "inst:a", collab.MemberOf, "inst:nobody")}}, refused: collab.NotFound}
	case 1:
		return &attempt{batch: store.Batch{Assert: []collab.Claim{g.dated()}, Key: "first"}, refused: collab.ConflictCode}
	case 2:
		return &attempt{batch: store.Batch{Retract: []collab.ID{pick(g, g.known...)}}}
	case 3:
		return &attempt{batch: store.Batch{Assert: []collab.Claim{g.claim()}}}
	case 4:
		return &attempt{batch: store.Batch{Entities: []store.Entity{entity(fmt.Sprint("inst:new ", g.IntN(5)))}}}
	case 5:
		return &attempt{batch: store.Batch{Assert: []collab.Claim{g.dated()}}, ends: true}
	case 6, 7:
		return &attempt{batch: pick(g, shared...)}
	}
	return &attempt{batch: store.Batch{Assert: []collab.Claim{g.dated(), g.dated()}}}
}

// dated draws a relation that has few others beside it.
func (g *generator) dated() collab.Claim {
	r := relation("doc:page", pick(g, "inst:a", "inst:b", "inst:c"), collab.ParticipatesIn, pick(g, "project:p", "project:q"),
		valid(pick[collab.EDTF](g, "2020/2022", "2021/..", "1999/")), role("PARTNER"))
	n := int32(g.IntN(20))
	r.Evidence = []collab.Evidence{at(n, n+3)}
	return r
}

func (g *generator) keyed(key string) store.Batch {
	return store.Batch{Assert: []collab.Claim{g.dated(), g.dated()}, Key: key}
}
