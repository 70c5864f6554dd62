package store

import (
	"context"
	"slices"

	"liaison/internal/collab"
)

// AddFarEnds gives the links that answer a question the records of their far ends, if it
// asks for those. get reads records as Lookup.Get does.
func AddFarEnds(ctx context.Context, q Neighbours, groups [][]Link, get func(context.Context, []collab.ID) ([]*collab.Record, error)) error {
	if !q.Records {
		return nil
	}
	var ends []collab.ID
	for i, links := range groups {
		for _, l := range links {
			ends = append(ends, l.FarEnd(q.IDs[i]))
		}
	}
	if len(ends) == 0 {
		return nil
	}
	slices.Sort(ends)
	ends = slices.Compact(ends)
	records, err := get(ctx, ends)
	if err != nil {
		return err
	}
	for i, links := range groups {
		for j := range links {
			at, _ := slices.BinarySearch(ends, links[j].FarEnd(q.IDs[i]))
			links[j].Far = records[at]
		}
	}
	return nil
}

// FarEndsOf returns the records of the far ends of links as Lookup.FarEnds does. A far end
// without a record is left out.
func FarEndsOf(links []Link) []*collab.Record {
	var out []*collab.Record
	for _, l := range links {
		if l.Far != nil {
			out = append(out, l.Far)
		}
	}
	return EachOnce(out)
}

// EachOnce returns the records in order of sort name and id, each entity once, and nil for
// none. It reuses the list.
func EachOnce(records []*collab.Record) []*collab.Record {
	if len(records) == 0 {
		return nil
	}
	slices.SortFunc(records, CompareByName)
	return slices.CompactFunc(records, func(a, b *collab.Record) bool { return a.ID == b.ID })
}
