package query

import (
	"context"
	"slices"

	"liaison/internal/collab"
	"liaison/internal/store"
)

// Partners reads the partners of each institution under the filter from the store, in
// the order of ids (rules 12 to 14). An id that is not an institution has none. The
// number of store calls does not depend on the number of ids.
func (r *Reader) Partners(ctx context.Context, ids []collab.ID, f *collab.TieFilter, w collab.Weighting) ([][]collab.Partner, error) {
	if f == nil {
		f = &collab.TieFilter{}
	}
	if err := f.Between.Check(); err != nil {
		return nil, err
	}
	via := f.Via
	if via == nil {
		via = collab.Collaboration
	}
	t := &tieReader{Reader: r, ctx: ctx, via: via, kind: map[collab.ID]collab.EntityKind{}, sel: r.pin(f.Selection())}
	relations, err := t.statements(ids)
	if err != nil {
		return nil, err
	}
	dates, err := r.dates(ctx, f.When(), t.sel, relations, t.kind)
	if err != nil {
		return nil, err
	}
	q := collab.TieQuestion{Via: via, Roles: f.Roles, Kind: t.kindOf, Today: r.Today, HideEnded: f.HideEnded}
	if f.AsOf != nil {
		q.Today = *f.AsOf
	}
	if q.Period, err = t.thingPeriods(relations); err != nil {
		return nil, err
	}
	if q.Imported, err = r.Imported(ctx, relations, t.sel.At); err != nil {
		return nil, err
	}
	graph := collab.NewTieGraph(q, f.When().InForce(relations, dates))
	out := make([][]collab.Partner, len(ids))
	for i, id := range ids {
		if t.kind[id] == collab.KindInstitution {
			out[i] = graph.Partners(id, w)
		}
	}
	return out, nil
}

// tieReader reads the statements that can tie some institutions to others.
type tieReader struct {
	*Reader
	ctx  context.Context
	via  []collab.TieKind
	sel  collab.Selection
	kind map[collab.ID]collab.EntityKind
}

func (t *tieReader) kindOf(id collab.ID) collab.EntityKind { return t.kind[id] }

// statements reads the statements of the institutions, those of the things that these
// name, and, with STRUCTURE in via, those that place parts in their wholes. Each link comes with all of its selected statements, since rule 9 judges time among them.
func (t *tieReader) statements(ids []collab.ID) ([]*collab.Relation, error) {
	structure := slices.Contains(t.via, collab.TieStructure)
	actors := slices.Clone(ids)
	var all []*collab.Relation
	if structure {
		below, err := t.placed(ids, collab.In)
		if err != nil {
			return nil, err
		}
		for _, x := range below {
			actors = append(actors, x.From)
		}
		all = append(all, below...)
	}
	mine, err := t.near(actors, collab.Both, collab.TieRelations(t.via)...)
	if err != nil {
		return nil, err
	}
	var things []collab.ID
	graph := collab.NewTieGraph(collab.TieQuestion{Via: t.via, Kind: t.kindOf}, nil)
	for _, x := range mine {
		if _, at, _ := graph.Thing(x); at != "" {
			things = append(things, at)
		}
	}
	theirs, err := t.near(things, collab.Both, collab.TieRelations(t.via)...)
	if err != nil {
		return nil, err
	}
	all = slices.Concat(all, mine, theirs)
	if structure {
		var parts []collab.ID
		for _, id := range ends(all) {
			if t.isPart(id) {
				parts = append(parts, id)
			}
		}
		wholes, err := t.placed(unique(parts), collab.Out)
		if err != nil {
			return nil, err
		}
		all = append(all, wholes...)
	}
	return distinctRelations(all), nil
}

// isPart reports whether an entity can be a part whose ties count for its whole.
func (t *tieReader) isPart(id collab.ID) bool { return collab.Places(collab.PartOf, t.kind[id]) }

// placed reads the statements that place parts in their wholes: downwards from the ids
// (IN) or upwards (OUT), level by level. Each entity is read once, so that the search
// ends even where parts are part of each other.
func (t *tieReader) placed(ids []collab.ID, way collab.Direction) ([]*collab.Relation, error) {
	var all []*collab.Relation
	seen := map[collab.ID]bool{}
	for _, id := range ids {
		seen[id] = true
	}
	for len(ids) > 0 {
		list, err := t.near(ids, way, collab.PartOf)
		if err != nil {
			return nil, err
		}
		ids = nil
		for _, x := range list {
			next := x.From
			if way == collab.Out {
				next = x.To
			}
			if !t.isPart(x.From) {
				continue
			}
			all = append(all, x)
			if t.isPart(next) && !seen[next] {
				seen[next] = true
				ids = append(ids, next)
			}
		}
	}
	return all, nil
}

// near reads the selected relations of the ids, and the kinds of all their ends.
func (t *tieReader) near(ids []collab.ID, way collab.Direction, kinds ...collab.RelationKind) ([]*collab.Relation, error) {
	ids = unique(ids)
	if len(ids) == 0 || len(kinds) == 0 {
		return nil, t.addKinds(t.ctx, t.kind, ids)
	}
	groups, err := t.Reader.near(t.ctx, store.Neighbours{IDs: ids, Kinds: kinds, Direction: way, Selection: t.sel}, t.kind)
	if err != nil {
		return nil, err
	}
	return slices.Concat(groups...), t.addKinds(t.ctx, t.kind, ids)
}

// thingPeriods reads the best PERIOD of each thing that the relations name.
func (t *tieReader) thingPeriods(relations []*collab.Relation) (func(collab.ID) collab.EDTF, error) {
	var things []collab.ID
	for _, id := range ends(relations) {
		if t.kind[id].HasPeriod() {
			things = append(things, id)
		}
	}
	periods := map[collab.ID]collab.EDTF{}
	err := t.texts(t.ctx, unique(things), t.sel, func(id collab.ID, texts []*collab.Text) { periods[id] = collab.BestPeriod(texts) })
	return func(id collab.ID) collab.EDTF { return periods[id] }, err
}
