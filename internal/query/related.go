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
	dates, err := r.dates(ctx, f.When(), sel, whole, kinds)
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		groups[i] = keep(f.When().InForce(groups[i], dates), func(x *collab.Relation) bool {
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

// dates reads what rule 9 needs beside the statements of a list: the selected times of
// the things that undated statements are about, and the newest imports of sources whose
// reports matter. Nothing is read where the filter does not ask for a time.
func (r *Reader) dates(ctx context.Context, when collab.When, sel collab.Selection, list []*collab.Relation, kinds map[collab.ID]collab.EntityKind) (collab.Dates, error) {
	lifetimes := map[collab.ID]collab.EDTF{}
	dates := collab.Dates{
		Lifetime: func(id collab.ID) collab.EDTF { return lifetimes[id] },
		Imported: func(collab.ID) collab.EDTF { return "" },
	}
	if !when.Asked() && !when.Dated {
		return dates, nil
	}
	if kinds == nil {
		var err error
		if kinds, err = r.kinds(ctx, ends(list)); err != nil {
			return dates, err
		}
	}
	var things []collab.ID
	var openEnded []*collab.Relation
	for _, x := range list {
		if x.Valid != "" {
			if x.ValidTo() == nil {
				openEnded = append(openEnded, x)
			}
			continue
		}
		for _, id := range []collab.ID{x.From, x.To} {
			if kinds[id].HasPeriod() {
				things = append(things, id)
			}
		}
	}
	err := r.texts(ctx, unique(things), sel, func(id collab.ID, texts []*collab.Text) {
		lifetimes[id] = collab.Lifetime(kinds[id], texts)
	})
	if err != nil {
		return dates, err
	}
	dates.Imported, err = r.Imported(ctx, openEnded, sel.At)
	return dates, err
}

// Imported returns a function that gives the day of the newest import, at a record
// version, of the document that is the source of one of the relations; "" where no
// import is known. Only registers and uploads are imported, and only statements that
// do not say when they were observed need the day (rule 8a); other sources are not read.
func (r *Reader) Imported(ctx context.Context, list []*collab.Relation, at collab.At) (func(document collab.ID) collab.EDTF, error) {
	days := map[collab.ID]collab.EDTF{}
	var documents []collab.ID
	for _, x := range list {
		if x.Observed == "" && (x.Origin == collab.Registry || x.Origin == collab.Upload) {
			documents = append(documents, x.SourceID)
		}
	}
	err := r.texts(ctx, unique(documents), collab.Selection{At: at}, func(id collab.ID, texts []*collab.Text) {
		days[id] = collab.ImportedDay(texts)
	})
	return func(id collab.ID) collab.EDTF { return days[id] }, err
}

// texts reads the selected texts of entities and gives those of each to yield.
func (r *Reader) texts(ctx context.Context, ids []collab.ID, sel collab.Selection, yield func(collab.ID, []*collab.Text)) error {
	for chunk := range slices.Chunk(ids, 5_000) {
		claims, err := r.Store.Claims(ctx, chunk, sel)
		if err != nil {
			return err
		}
		for i, id := range chunk {
			yield(id, claims[i].Texts)
		}
	}
	return nil
}
