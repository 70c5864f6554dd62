package query

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Related gives the relations of each entity that the filter keeps, in the order of
// ids; the relations of one entity have no order. Statements are selected first, time
// is judged among those, and roles, far ends and direction come last (rule 9). A nil
// filter keeps all. At most four store calls are made, whatever the number of ids.
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

// fits judges the last step of a filter: roles and far ends.
func fits(f *collab.RelationFilter, x *collab.Relation, other collab.ID, kinds map[collab.ID]collab.EntityKind) bool {
	return (f.Roles == nil || slices.Contains(f.Roles, string(x.Role))) &&
		(f.With == nil || slices.Contains(f.With, other)) &&
		(f.WithKinds == nil || slices.Contains(f.WithKinds, kinds[other]))
}

// keep gives the relations that pass, in the order of the list.
func keep(list []*collab.Relation, pass func(*collab.Relation) bool) []*collab.Relation {
	out := make([]*collab.Relation, 0, len(list))
	for _, x := range list {
		if pass(x) {
			out = append(out, x)
		}
	}
	return out
}

// periods gives a function that tells the selected PERIOD of an end of an undated
// relation, "" where the kind of the end has none (rule 9b). Nothing is read where the
// filter does not ask for a time.
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
