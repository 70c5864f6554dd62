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
