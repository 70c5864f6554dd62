package sqlite

import (
	"context"
	"database/sql"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// FarEnds implements store.Lookup.
func (s *Store) FarEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	return read(ctx, s, "reading far ends", func(v *view) ([][]*collab.Record, error) { return v.farEnds(ctx, q) })
}

// farEnds reads which entities are at the far ends, by their numbers, and then each of
// these entities once.
func (v *view) farEnds(ctx context.Context, q store.Neighbours) ([][]*collab.Record, error) {
	type end struct {
		at int
		n  int64
	}
	ids := distinct(q.IDs)
	narrow := q.Roles != nil || q.Sources != nil || q.Origins != nil || q.Confidence != nil || q.Modality != nil
	found, err := rows(ctx, v, "far_ends", func(r *sql.Rows) (e end, err error) { return e, r.Scan(&e.at, &e.n) }, append(selected(q.Selection),
		sql.Named("ids", jsonOf(ids)), sql.Named("kinds", orAll(q.Kinds, collab.RelationKinds)), sql.Named("with_kinds", kindKeys(q.WithKinds)),
		sql.Named("roles", list(q.Roles)), sql.Named("with", list(q.With)), sql.Named("narrow", narrow),
		sql.Named("out", q.Direction != collab.In), sql.Named("in", q.Direction != collab.Out))...)
	if err != nil {
		return nil, err
	}
	numbers := make([]int64, len(found))
	for i, e := range found {
		numbers[i] = e.n
	}
	records, err := v.recordsByNumber(ctx, numbers)
	if err != nil {
		return nil, err
	}
	byID := make(map[collab.ID][]*collab.Record, len(ids))
	for _, e := range found {
		byID[ids[e.at]] = append(byID[ids[e.at]], records[e.n].Record)
	}
	for id, ends := range byID {
		byID[id] = store.EachOnce(ends)
	}
	out := make([][]*collab.Record, len(q.IDs))
	for i, id := range q.IDs {
		out[i] = slices.Clone(byID[id])
	}
	return out, nil
}

// orAll returns a list as a parameter, and all values for nil.
func orAll[T ~string](values, all []T) string {
	if values == nil {
		values = all
	}
	return jsonOf(values)
}

// kindKeys returns the numbers of kinds as a parameter, and those of all kinds for nil.
func kindKeys(kinds []collab.EntityKind) string {
	if kinds == nil {
		kinds = numberedKinds
	}
	keys := make([]int64, len(kinds))
	for i, k := range kinds {
		keys[i] = kindKey(k)
	}
	return jsonOf(keys)
}
