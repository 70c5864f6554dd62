package live

import (
	"fmt"
	"reflect"
	"testing"

	"liaison/internal/collab"
)

// TestPackedRecordsSayTheSame: the copies are equal to the records, each at its place, and
// the records are as they were.
func TestPackedRecordsSayTheSame(t *testing.T) {
	const n = 300
	list, was, place := make([]*collab.Record, n), make([]collab.Record, n), make([]Node, n)
	for i := range list {
		r := &collab.Record{ID: collab.EntityID(fmt.Sprint("inst:", i)), Kind: collab.EntityKinds[i%len(collab.EntityKinds)], Created: int64(i), Changed: int64(2 * i)}
		r.Name, r.Sort, r.Year = fmt.Sprint("Université n°", i), fmt.Sprint("universite n ", i), 1900+i%100
		if i%2 == 0 {
			r.Country, r.CityID, r.ParentID = "LT", collab.EntityID(fmt.Sprint("city:", i)), collab.EntityID(fmt.Sprint("inst:", i+1))
			r.Types, r.Status, r.Period = []collab.InstitutionType{collab.InstitutionType(fmt.Sprint(i % 3)), "NGO"}, collab.Withdrawn, "2001/.."
		}
		if i%7 == 0 {
			r.Source = &collab.Source{Origin: collab.Page, Languages: []string{"lt"}}
		}
		list[i], was[i], place[i] = r, *r, Node((i*7+5)%n)
	}
	got := packed(list, place)
	for i := range list {
		if !reflect.DeepEqual(*got[place[i]], was[i]) || !reflect.DeepEqual(*list[i], was[i]) {
			t.Fatalf("record %d is %+v, and its copy %+v; it was %+v", i, *list[i], *got[place[i]], was[i])
		}
	}
}
