package query

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// neighboursAtOnce is how many entities one read of neighbours asks about.
const neighboursAtOnce = 5_000

// Related gives the relations of each entity that the filter keeps, without their
// evidence, in the order of ids; the relations of one entity have no order. Statements
// are selected first, time is judged among those, and roles, far ends and direction
// come last (rule 9). A nil filter keeps all. At most three store calls are made, for
// each 5,000 ids.
func (r *VersionReader) Related(ctx context.Context, ids []collab.ID, f *collab.RelationFilter) ([][]*collab.Relation, error) {
	groups, err := r.related(ctx, ids, f, false)
	return relationsOf(groups), err
}

// related gives what Related does as links, with the records of their far ends where those
// are wanted.
func (r *VersionReader) related(ctx context.Context, ids []collab.ID, f *collab.RelationFilter, records bool) ([][]store.Link, error) {
	if f == nil {
		f = &collab.RelationFilter{}
	}
	if err := f.Between.Check(); err != nil {
		return nil, err
	}
	when, sel := f.When(), r.pin(f.Selection())
	// All statements of a link have its far end in common, so the store may leave out
	// whole links before time is judged, but no role.
	q := store.Neighbours{IDs: ids, Kinds: f.Kinds, Direction: f.Way(), With: f.With, WithKinds: f.WithKinds, Selection: sel}
	if !when.Asked() && !when.Dated {
		q.Roles, q.Records = f.Roles, records
		return r.neighbours(ctx, q)
	}
	groups, err := r.neighbours(ctx, q)
	if err != nil {
		return nil, err
	}
	relations := relationsOf(groups)
	kinds := map[collab.ID]collab.EntityKind{}
	addKinds(kinds, groups)
	dates, err := r.dates(ctx, when, sel, slices.Concat(relations...), kinds)
	if err != nil {
		return nil, err
	}
	for i := range groups {
		inForce := map[*collab.Relation]bool{}
		for _, x := range when.InForce(relations[i], dates) {
			inForce[x] = true
		}
		groups[i] = slices.DeleteFunc(groups[i], func(l store.Link) bool { return !inForce[l.Relation] || !hasRole(f, l.Relation) })
	}
	q.Records = records // of the links that are left alone
	return groups, store.AddFarEnds(ctx, q, groups, r.Store.Get)
}

// neighbours reads the links of each id that fit the question, in the order of ids.
func (r *VersionReader) neighbours(ctx context.Context, q store.Neighbours) ([][]store.Link, error) {
	return inChunks(ctx, q, r.Store.Neighbours)
}

// inChunks reads what is around each id of the question, in the order of ids, and asks for
// neighboursAtOnce of them at most each time.
func inChunks[T any](ctx context.Context, q store.Neighbours, read func(context.Context, store.Neighbours) ([][]T, error)) ([][]T, error) {
	if len(q.IDs) <= neighboursAtOnce {
		return read(ctx, q)
	}
	out := make([][]T, 0, len(q.IDs))
	for chunk := range slices.Chunk(q.IDs, neighboursAtOnce) {
		q.IDs = chunk
		groups, err := read(ctx, q)
		if err != nil {
			return nil, err
		}
		out = append(out, groups...)
	}
	return out, nil
}

// near reads the relations of each id that fit the question, in the order of ids, and
// adds the kinds of their ends to the map.
func (r *VersionReader) near(ctx context.Context, q store.Neighbours, kinds map[collab.ID]collab.EntityKind) ([][]*collab.Relation, error) {
	groups, err := r.neighbours(ctx, q)
	addKinds(kinds, groups)
	return relationsOf(groups), err
}

func relationsOf(groups [][]store.Link) [][]*collab.Relation {
	out := make([][]*collab.Relation, len(groups))
	for i, links := range groups {
		out[i] = make([]*collab.Relation, len(links))
		for j, l := range links {
			out[i][j] = l.Relation
		}
	}
	return out
}

// addKinds adds the kinds of all ends of the links to the map.
func addKinds(kinds map[collab.ID]collab.EntityKind, groups [][]store.Link) {
	for _, links := range groups {
		for _, l := range links {
			kinds[l.From], kinds[l.To] = l.FromKind, l.ToKind
		}
	}
}

func hasRole(f *collab.RelationFilter, x *collab.Relation) bool {
	return f.Roles == nil || slices.Contains(f.Roles, string(x.Role))
}

// dates reads what rule 9 needs beside the statements of a list: the selected times of
// the things that undated statements are about, and the newest imports of sources whose
// reports matter. kinds has the kinds of all ends. Nothing is read where the filter does
// not ask for a time.
func (r *VersionReader) dates(ctx context.Context, when collab.When, sel collab.Selection, list []*collab.Relation, kinds map[collab.ID]collab.EntityKind) (collab.Dates, error) {
	lifetimes := map[collab.ID]collab.EDTF{}
	dates := collab.Dates{
		Lifetime: func(id collab.ID) collab.EDTF { return lifetimes[id] },
		Imported: func(collab.ID) collab.EDTF { return "" },
	}
	if !when.Asked() && !when.Dated {
		return dates, nil
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
func (r *VersionReader) Imported(ctx context.Context, list []*collab.Relation, at collab.At) (func(document collab.ID) collab.EDTF, error) {
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
func (r *VersionReader) texts(ctx context.Context, ids []collab.ID, sel collab.Selection, yield func(collab.ID, []*collab.Text)) error {
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
