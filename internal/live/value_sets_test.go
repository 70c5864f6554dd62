package live

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"liaison/internal/collab"
)

// TestValueSetsFollow: sets that followed changes of records, while the graph grew, equal
// those made anew.
func TestValueSetsFollow(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	record := func(v int) *collab.Record {
		r := &collab.Record{ID: collab.EntityID(fmt.Sprint(v)), Kind: collab.EntityKinds[random.IntN(3)]}
		r.Sort, r.Country, r.Status = fmt.Sprint(v), []string{"", "RO", "FR", "LT"}[random.IntN(4)], []collab.InstitutionStatus{"", "ACTIVE"}[random.IntN(2)]
		if random.IntN(2) == 0 {
			r.Types = collab.InstitutionTypes[:1+random.IntN(3)]
		}
		return r
	}
	var all []*collab.Record
	for v := range 50 {
		all = append(all, record(v))
	}
	followed := newRecords(slices.Clone(all))
	for round := range 20 {
		changed := map[Node]*collab.Record{}
		for range random.IntN(5) {
			v := random.IntN(len(all))
			all[v] = record(v)
			changed[Node(v)] = all[v]
		}
		for range random.IntN(12) {
			changed[Node(len(all))] = record(len(all))
			all = append(all, changed[Node(len(all))])
		}
		followed = followed.follow(len(all), changed)
		anew := newRecords(slices.Clone(all))
		for i, sets := range [][2]*valueSets{
			{followed.kinds, anew.kinds}, {followed.countries, anew.countries}, {followed.types, anew.types}, {followed.statuses, anew.statuses},
		} {
			sets[1].nodesWith("")
			for value := range sets[1].sets {
				got, want := slices.Clone(followed.listed), slices.Clone(anew.listed)
				got.keep(sets[0].nodesWith(value))
				want.keep(sets[1].nodesWith(value))
				if !slices.Equal(got, want) {
					t.Fatalf("round %d, property %d, %q: %v, want %v", round, i, value, got, want)
				}
			}
		}
	}
}
