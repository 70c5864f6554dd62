package analysis

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"liaison/internal/network"
)

const (
	leastSliced = 30 // institutions asked about, in a part of the newcomers that is judged by itself
	mostSlices  = 6  // of countries, and of fields: those with the most newcomers
)

// addSlices adds to a report the figures for parts of the newcomers: by type, by country, by
// field, and by how many partners they gained, which stands for the size of their first
// projects.
func (r *Analyst) addSlices(ctx context.Context, report *network.Backtested, s *Split) error {
	for _, c := range s.classes("type", s.by.types, s.Known.Types, math.MaxInt) {
		report.Slice(c.name, leastSliced, c.in)
	}
	for _, c := range s.classes("country", s.by.countries, s.Known.Countries, mostSlices) {
		report.Slice(c.name, leastSliced, c.in)
	}
	fields, err := r.fieldSlices(ctx, s)
	if err != nil {
		return err
	}
	for _, c := range fields {
		report.Slice(c.name, leastSliced, c.in)
	}
	for _, size := range []struct {
		name     string
		from, to int
	}{{"gained 1 to 4 partners", 1, 4}, {"gained 5 to 14", 5, 14}, {"gained 15 or more", 15, math.MaxInt}} {
		report.Slice(size.name, leastSliced, func(v int32) bool { return report.Gains(v) >= size.from && report.Gains(v) <= size.to })
	}
	return nil
}

// slice is a part of the institutions.
type slice struct {
	name      string
	newcomers int // that gained a partner
	in        func(v int32) bool
}

// classes returns the institutions of each country or type: the most of them, by the number
// of newcomers that gained a partner, then by name.
func (s *Split) classes(what string, names numbering, of []int32, most int) []slice {
	counts := map[int32]int{}
	for v, class := range of {
		if s.gainedFirst(int32(v)) {
			counts[class]++
		}
	}
	var out []slice
	for name, number := range names {
		if number >= 0 {
			out = append(out, slice{fmt.Sprintf("%s %s", what, name), counts[number], func(v int32) bool { return of[v] == number }})
		}
	}
	return largest(out, most)
}

// fieldSlices returns the institutions of the fields with the most newcomers.
func (r *Analyst) fieldSlices(ctx context.Context, s *Split) ([]slice, error) {
	fields := s.Known.Fields
	if fields == nil || len(s.by.fields) == 0 {
		return nil, nil
	}
	records, err := r.Networks.store.Get(ctx, idsOf(s.Train.Ties, s.by.fields))
	if err != nil {
		return nil, err
	}
	var out []slice
	for i, record := range records {
		if record == nil {
			continue
		}
		members := map[int32]bool{}
		count := 0
		for _, v := range fields.Members[fields.Offsets[i]:fields.Offsets[i+1]] {
			if members[v] = true; s.gainedFirst(v) {
				count++
			}
		}
		out = append(out, slice{"field " + record.Name, count, func(v int32) bool { return members[v] }})
	}
	return largest(out, mostSlices), nil
}

// gainedFirst reports whether an institution without partners gained one.
func (s *Split) gainedFirst(v int32) bool {
	return s.Train.Graph.Degree(v) == 0 && s.Test.Degree(v) > 0
}

// largest returns the slices with the most newcomers, ties by name.
func largest(of []slice, most int) []slice {
	slices.SortFunc(of, func(a, b slice) int {
		return cmp.Or(cmp.Compare(b.newcomers, a.newcomers), cmp.Compare(a.name, b.name))
	})
	return of[:min(len(of), most)]
}
