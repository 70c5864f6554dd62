package live

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// TestRecordsFollow puts records anew at random, some of which are new, get another name,
// or have none any more, and compares the orders with those of all records sorted.
func TestRecordsFollow(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	record := func(v, version int) *collab.Record {
		rec := &collab.Record{ID: collab.EntityID(fmt.Sprintf("inst:%d", v)), Kind: collab.KindInstitution, Created: int64(1 + v/10), Changed: int64(version)}
		if r.IntN(6) > 0 {
			rec.Sort = string(rune('a' + r.IntN(9)))
		}
		return rec
	}
	var all []*collab.Record
	for v := range 40 {
		all = append(all, record(v, 1))
	}
	slices.SortFunc(all, func(a, b *collab.Record) int { return a.ID.Key().Compare(b.ID.Key()) })
	followed := newRecords(slices.Clone(all))
	for version := 2; version < 200; version++ {
		changed := map[Node]*collab.Record{}
		for range 1 + r.IntN(4) {
			v := r.IntN(len(all))
			rec := *all[v]
			if rec.Changed = int64(version); r.IntN(2) == 0 {
				rec.Sort = record(v, version).Sort
			}
			changed[Node(v)] = &rec
		}
		for v, rec := range changed {
			all[v] = rec
		}
		before, kept := followed, map[store.OrderField][]Node{}
		for field, order := range before.orders {
			kept[field] = slices.Clone(order)
		}
		followed = before.follow(len(all), changed)
		want := newRecords(slices.Clone(all))
		if !reflect.DeepEqual(followed.orders, want.orders) || !reflect.DeepEqual(followed.listed, want.listed) {
			t.Fatalf("version %d: orders %v, listed %v, want %v, %v", version, followed.orders, followed.listed, want.orders, want.listed)
		}
		if !reflect.DeepEqual(before.orders, kept) {
			t.Fatalf("version %d changed the records that it follows", version)
		}
	}
}
