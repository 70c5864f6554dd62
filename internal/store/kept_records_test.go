package store

import (
	"fmt"
	"reflect"
	"testing"
	"unsafe"

	"liaison/internal/collab"
)

// TestKeptRecordsSayTheSame: the copies are equal to the records, which are as they were, and
// what many records have in common is in memory once.
func TestKeptRecordsSayTheSame(t *testing.T) {
	const n = 3 * recordBlock
	var kept KeptRecords
	list, was, got := make([]collab.Record, n), make([]collab.Record, n), make([]*collab.Record, n)
	for i := range list {
		r := collab.Record{ID: collab.EntityID(fmt.Sprint("inst:", i)), Kind: collab.EntityKinds[i%len(collab.EntityKinds)], Created: int64(i), Changed: int64(2 * i)}
		r.Name, r.Sort, r.Year = fmt.Sprint("Université n°", i), fmt.Sprint("universite n ", i), 1900+i%100
		if i%2 == 0 {
			r.Country, r.CityID, r.ParentID = string([]byte("LT")), collab.EntityID(fmt.Sprint("city:", i%10)), collab.EntityID(fmt.Sprint("inst:", i+1))
			r.Types, r.Status, r.Period = []collab.InstitutionType{collab.InstitutionType(fmt.Sprint(i % 3)), "NGO"}, collab.Withdrawn, "2001/.."
		}
		if i%5 == 0 {
			r.Name = r.Sort
		}
		if i%7 == 0 {
			r.Source = &collab.Source{Origin: collab.Page, Languages: []string{"lt"}}
		}
		list[i], was[i] = r, r
		r.Types = kept.SharedTypes(r.Types)
		got[i] = kept.KeepRecord(r)
	}
	for i := range list {
		if !reflect.DeepEqual(*got[i], was[i]) || !reflect.DeepEqual(list[i], was[i]) {
			t.Fatalf("record %d is %+v, and its copy %+v; it was %+v", i, list[i], *got[i], was[i])
		}
	}
	for what, same := range map[string]bool{
		"country":       unsafe.StringData(got[0].Country) == unsafe.StringData(got[2].Country),
		"city":          unsafe.StringData(string(got[0].CityID)) == unsafe.StringData(string(got[10].CityID)),
		"types":         unsafe.SliceData(got[0].Types) == unsafe.SliceData(got[6].Types),
		"name and sort": unsafe.StringData(got[5].Name) == unsafe.StringData(got[5].Sort),
	} {
		if !same {
			t.Errorf("%s is in memory twice", what)
		}
	}
}
