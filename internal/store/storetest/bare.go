package storetest

import (
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// LeaveBare writes entities whose statements are all retracted, entities that have some
// statements left, and entities about which nothing was ever stated. It returns a
// function that fails the test unless the store lists the last two groups alone.
func LeaveBare(t testing.TB, s store.Store) (listed func(store.Store)) {
	w := newWorld(t, s)
	gone := w.say([]string{"doc:a", "inst:name", "inst:link", "inst:from", "inst:to", "inst:new", "inst:keep"},
		text("doc:a", "inst:name", "DUTY", "to be taken back"), relation("doc:a", "inst:link", collab.CooperatesWith, "inst:keep"),
		text("doc:a", "inst:from", "DUTY", "to be taken back"), text("doc:a", "inst:to", "DUTY", "to be taken back"))
	w.say(nil, relation("doc:a", "inst:from", collab.CooperatesWith, "inst:keep"), relation("doc:a", "inst:keep", collab.CooperatesWith, "inst:to"))
	w.apply(store.Batch{Retract: gone.IDs})
	return func(s store.Store) {
		t.Helper()
		got := map[collab.ID]bool{}
		for _, r := range must(s.Find(w.ctx, store.Find{Where: store.Where{Kinds: kinds(collab.KindInstitution)}}))(t).Records {
			got[r.ID] = true
		}
		equal(t, "listed", got, map[collab.ID]bool{id("inst:from"): true, id("inst:to"): true, id("inst:new"): true, id("inst:keep"): true})
	}
}
