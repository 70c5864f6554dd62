package query

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Related gives the relations of each id that the filter keeps, in the order of
// ids and unordered within: statements are selected first, time is judged among
// those, roles, far ends and direction come last (rule 9). A nil filter keeps
// all. It takes at most four store calls, however many ids.
func (r *Reader) Related(ctx context.Context, ids []collab.ID, f *collab.RelationFilter) ([][]*collab.Relation, error) {
	if f == nil {
		f = &collab.RelationFilter{}
	}
	if err := f.Between.Check(); err != nil {
		return nil, err
	}
	sel := r.pin(f.Selection())
	groups, err := r.Store.Neighbours(ctx, store.Neighbours{IDs: ids, Kinds: f.Kinds, Direction: f.Way(), Selection: sel})
	if err != nil {
		return nil, err
	}
	whole := slices.Concat(groups...)
	var kinds map[collab.ID]collab.EntityKind
	if f.WithKinds != nil || f.When().Asked() {
		if kinds, err = r.kinds(ctx, ends(whole)); err != nil {
			return nil, err
		}
	}
	period, err := r.periods(ctx, f.When(), sel, whole, kinds)
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		groups[i] = keep(f.When().InForce(groups[i], period), func(x *collab.Relation) bool {
			return fits(f, x, x.FarEnd(id), kinds)
		})
	}
	return groups, nil
}

// fits is the last step of a filter: roles and far ends.
func fits(f *collab.RelationFilter, x *collab.Relation, other collab.ID, kinds map[collab.ID]collab.EntityKind) bool {
	return (f.Roles == nil || slices.Contains(f.Roles, string(x.Role))) &&
		(f.With == nil || slices.Contains(f.With, other)) &&
		(f.WithKinds == nil || slices.Contains(f.WithKinds, kinds[other]))
}

func keep(list []*collab.Relation, pass func(*collab.Relation) bool) []*collab.Relation {
	out := make([]*collab.Relation, 0, len(list))
	for _, x := range list {
		if pass(x) {
			out = append(out, x)
		}
	}
	return out
}

// periods gives the selected PERIOD of the ends of undated relations, where time
// is asked for and the kind of the end has one (rule 9b).
func (r *Reader) periods(ctx context.Context, when collab.When, sel collab.Selection, list []*collab.Relation, kinds map[collab.ID]collab.EntityKind) (func(collab.ID) collab.EDTF, error) {
	known := map[collab.ID]collab.EDTF{}
	lookup := func(id collab.ID) collab.EDTF { return known[id] }
	if !when.Asked() && !when.Dated {
		return lookup, nil
	}
	if kinds == nil {
		var err error
		if kinds, err = r.kinds(ctx, ends(list)); err != nil {
			return nil, err
		}
	}
	var ids []collab.ID
	for _, x := range list {
		if x.Valid != "" {
			continue
		}
		for _, id := range []collab.ID{x.From, x.To} {
			if kinds[id].HasPeriod() {
				ids = append(ids, id)
			}
		}
	}
	if ids = unique(ids); len(ids) == 0 {
		return lookup, nil
	}
	for chunk := range slices.Chunk(ids, 5_000) {
		said, err := r.Store.Claims(ctx, chunk, sel)
		if err != nil {
			return nil, err
		}
		for i, id := range chunk {
			known[id] = collab.BestPeriod(said[i].Texts)
		}
	}
	return lookup, nil
}
