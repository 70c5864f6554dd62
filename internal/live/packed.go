package live

import (
	"strings"

	"liaison/internal/collab"
)

// packed returns copies of the records by node, of which place gives each its number. The
// copies lie side by side in memory, and the texts of each next to each other. The records
// that a store gives lie, with each of their texts, wherever there was room when they were
// read: an answer about some hundred entities would wait for memory several times for each.
func packed(list []*collab.Record, place []Node) []*collab.Record {
	copies, size := make([]collab.Record, len(list)), 0
	for from, r := range list {
		copies[place[from]] = *r
		for _, text := range textsOf(r) {
			size += len(*text)
		}
	}
	var all strings.Builder
	all.Grow(size) // never grown again, so that texts taken from it stay where they are
	out, types := make([]*collab.Record, len(list)), map[string][]collab.InstitutionType{}
	for v := range copies {
		r := &copies[v]
		out[v] = r
		r.Kind = collab.EntityKinds[kindIndex(r.Kind)]
		r.Types = once(types, r.Types)
		for _, text := range textsOf(r) {
			start := all.Len()
			all.WriteString(*text)
			*text = all.String()[start:]
		}
	}
	return out
}

// textsOf returns the texts of a record, those first that most answers have.
func textsOf(r *collab.Record) [8]*string {
	return [...]*string{
		(*string)(&r.ID), &r.Name, &r.Country, (*string)(&r.Status), &r.Sort, (*string)(&r.CityID), (*string)(&r.ParentID), (*string)(&r.Period),
	}
}

// once returns the list of the same types that came first.
func once(known map[string][]collab.InstitutionType, types []collab.InstitutionType) []collab.InstitutionType {
	if len(types) == 0 {
		return nil
	}
	var key []byte
	for _, t := range types {
		key = append(append(key, t...), ' ')
	}
	first, found := known[string(key)]
	if !found {
		first = types
		known[string(key)] = first
	}
	return first
}
