package store

import (
	"context"
	"slices"

	"liaison/internal/collab"
)

// AddFarEnds gives the links around each of the ids the records of their far ends, which
// get reads as Lookup.Get does.
func AddFarEnds(ctx context.Context, ids []collab.ID, groups [][]Link, get func(context.Context, []collab.ID) ([]*collab.Record, error)) error {
	var ends []collab.ID
	for i, links := range groups {
		for _, l := range links {
			ends = append(ends, l.FarEnd(ids[i]))
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
			at, _ := slices.BinarySearch(ends, links[j].FarEnd(ids[i]))
			links[j].Far = records[at]
		}
	}
	return nil
}
